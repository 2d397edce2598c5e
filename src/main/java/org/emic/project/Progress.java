package org.emic.project;

/** Is told what takes time. May be called from several threads. */
public interface Progress {

    /** Nobody looks. */
    Progress SILENT = new Progress() {
        @Override
        public void say(String line) {}

        @Override
        public void step(String what, long done, long all) {}
    };

    /** Something was brought up to date that nobody asked for by name: one line, without a final period. */
    void say(String line);

    /**
     * Some of a long task is done.
     *
     * @param what is being done, such as {@code indexing}
     * @param done how much, in the same unit as {@code all}
     */
    void step(String what, long done, long all);
}
