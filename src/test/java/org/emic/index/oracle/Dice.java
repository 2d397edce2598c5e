package org.emic.index.oracle;

import java.util.List;
import java.util.Random;

/** Seeded choices. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        // Neighbouring seeds of java.util.Random begin alike.
        this.random = new Random(seed * 0x9e3779b97f4a7c15L);
    }

    /** 0 to {@code below - 1}. */
    int number(int below) {
        return random.nextInt(below);
    }

    /** True once in {@code times}. */
    boolean once(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
