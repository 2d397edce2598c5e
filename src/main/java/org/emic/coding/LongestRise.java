package org.emic.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The longest rising row among pairs: those that can be kept when no two may cross. */
final class LongestRise {

    private LongestRise() {}

    /** @param pairs by their first number, which differ, as do the second numbers */
    static List<int[]> of(List<int[]> pairs) {
        int[] tails = new int[pairs.size()];
        int[] previous = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(tails[middle])[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        List<int[]> rise = new ArrayList<>();
        for (int at = length == 0 ? -1 : tails[length - 1]; at >= 0; at = previous[at]) {
            rise.add(pairs.get(at));
        }
        Collections.reverse(rise);
        return rise;
    }
}
