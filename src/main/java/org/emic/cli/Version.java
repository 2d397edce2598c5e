package org.emic.cli;

/** The version of this build. */
final class Version {

    private Version() {}

    /** As the jar's manifest has it; {@code 0-unpacked} where Emic runs from its classes. */
    static String current() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "0-unpacked" : version;
    }
}
