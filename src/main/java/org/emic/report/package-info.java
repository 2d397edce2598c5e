/** Tables, segments and diagnostics to text. */
package org.emic.report;
