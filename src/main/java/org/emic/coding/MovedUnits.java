package org.emic.coding;

import java.io.IOException;

/** Units of an earlier application with the sources' indices of today; those of sources that changed or went are passed over. */
final class MovedUnits implements Units {

    private final Units units;
    private final int[] today;

    /** @param today the index of each earlier source, or -1 */
    MovedUnits(Units units, int[] today) {
        this.units = units;
        this.today = today;
    }

    @Override
    public boolean next() throws IOException {
        while (units.next()) {
            if (today[units.source()] >= 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int source() {
        return today[units.source()];
    }

    @Override
    public int start() {
        return units.start();
    }

    @Override
    public int end() {
        return units.end();
    }

    @Override
    public int hits() {
        return units.hits();
    }

    @Override
    public int words() {
        return units.words();
    }
}
