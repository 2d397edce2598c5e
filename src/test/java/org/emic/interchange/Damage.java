package org.emic.interchange;

import java.util.Arrays;
import java.util.Random;

/** Files as they come from broken disks and curious people. */
final class Damage {

    private static final byte[] JUNK =
            "\"'<>&;:{}[]%()\t \n\r\0+-*?/\\#@\u00ff\u00fe1aZ".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

    private Damage() {}

    /** The file with some bytes changed, put in or cut off; always the same for a seed. */
    static byte[] of(byte[] bytes, int seed) {
        Random random = new Random(seed);
        byte[] damaged = bytes.clone();
        for (int i = random.nextInt(4); i >= 0 && damaged.length > 1; i--) {
            int at = random.nextInt(damaged.length);
            switch (random.nextInt(4)) {
                case 0 -> damaged = Arrays.copyOf(damaged, at);
                case 1 -> {
                    byte[] longer = Arrays.copyOf(damaged, damaged.length + 1);
                    System.arraycopy(damaged, at, longer, at + 1, damaged.length - at);
                    longer[at] = JUNK[random.nextInt(JUNK.length)];
                    damaged = longer;
                }
                default -> damaged[at] = JUNK[random.nextInt(JUNK.length)];
            }
        }
        return damaged;
    }
}
