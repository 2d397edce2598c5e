package org.emic.ingest;

/** Takes the text out of one file. A parser library may throw whatever it likes at a damaged one. */
interface Extraction {

    Extract run() throws Exception;
}
