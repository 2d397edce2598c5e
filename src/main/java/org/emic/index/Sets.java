package org.emic.index;

import java.util.Arrays;

/** Sets as ascending arrays. */
final class Sets {

    private Sets() {}

    static int[] union(int[] some, int[] others) {
        if (some.length == 0) {
            return others;
        }
        int[] all = new int[some.length + others.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < some.length || j < others.length) {
            boolean first = j == others.length || (i < some.length && some[i] <= others[j]);
            int next = first ? some[i] : others[j];
            i += i < some.length && some[i] == next ? 1 : 0;
            j += j < others.length && others[j] == next ? 1 : 0;
            all[size++] = next;
        }
        return Arrays.copyOf(all, size);
    }

    static int[] both(int[] some, int[] others) {
        return select(some, others, true);
    }

    static int[] minus(int[] some, int[] others) {
        return select(some, others, false);
    }

    private static int[] select(int[] some, int[] others, boolean in) {
        int[] selected = new int[some.length];
        int size = 0;
        int j = 0;
        for (int value : some) {
            while (j < others.length && others[j] < value) {
                j++;
            }
            if ((j < others.length && others[j] == value) == in) {
                selected[size++] = value;
            }
        }
        return Arrays.copyOf(selected, size);
    }
}
