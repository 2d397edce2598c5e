/** Codings to tables. */
package org.emic.analysis;
