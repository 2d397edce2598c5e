package org.emic.check;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A version by Semantic Versioning 2.0.0; what stands behind {@code +} decides nothing.
 *
 * @param numbers three
 * @param unfinished what stands behind {@code -}; empty where it is finished
 */
record SemanticVersion(List<BigInteger> numbers, String unfinished) {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+)(?:-([0-9A-Za-z.-]+))?(?:\\+[0-9A-Za-z.+-]*)?");

    static Optional<SemanticVersion> of(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<BigInteger> numbers = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> new BigInteger(matcher.group(i)))
                .toList();
        return Optional.of(new SemanticVersion(numbers, matcher.group(4) == null ? "" : matcher.group(4)));
    }

    /** The next one whose number at {@code place} is higher: 0 for the first. */
    SemanticVersion next(int place) {
        List<BigInteger> next = IntStream.range(0, 3)
                .mapToObj(i -> i > place
                        ? BigInteger.ZERO
                        : i == place ? numbers.get(i).add(BigInteger.ONE) : numbers.get(i))
                .toList();
        return new SemanticVersion(next, "");
    }

    boolean isBeforeTheFirst() {
        return numbers.get(0).signum() == 0;
    }

    int compareNumbers(SemanticVersion other) {
        return IntStream.range(0, 3)
                .map(i -> numbers.get(i).compareTo(other.numbers.get(i)))
                .filter(order -> order != 0)
                .findFirst()
                .orElse(0);
    }

    /** By precedence: an unfinished version is below the finished one. */
    int compare(SemanticVersion other) {
        int order = compareNumbers(other);
        if (order != 0 || unfinished.equals(other.unfinished)) {
            return order;
        }
        if (unfinished.isEmpty() || other.unfinished.isEmpty()) {
            return unfinished.isEmpty() ? 1 : -1;
        }
        return compareMarks(unfinished.split("\\."), other.unfinished.split("\\."));
    }

    /** Numbers by value and below words; the longer one is higher if the rest is the same. */
    private static int compareMarks(String[] mine, String[] yours) {
        for (int i = 0; i < Math.min(mine.length, yours.length); i++) {
            boolean number = mine[i].matches("\\d+");
            boolean other = yours[i].matches("\\d+");
            int words = number == other ? mine[i].compareTo(yours[i]) : number ? -1 : 1;
            int order = number && other ? new BigInteger(mine[i]).compareTo(new BigInteger(yours[i])) : words;
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(mine.length, yours.length);
    }

    /** The three numbers. */
    String written() {
        return String.join(".", numbers.stream().map(BigInteger::toString).toList());
    }
}
