package org.emic.project;

/** Is told of every step that changes a file, so that tests can end the process at any of them. */
@FunctionalInterface
interface Probe {

    /** Nobody looks. */
    Probe NONE = step -> {};

    /**
     * About to take a step.
     *
     * @param step such as {@code rename sources/anna.txt}
     */
    void before(String step);
}
