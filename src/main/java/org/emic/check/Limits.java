package org.emic.check;

import java.util.Map;

/**
 * From where on something is too much, or too little.
 *
 * @param subCodes codes directly under a theme
 * @param depth levels of the tree, a root being 1
 * @param ruleShare percent of a corpus's turns that a rule may code
 * @param overlap percent of the turns of either code that the rules of two codes may share
 * @param examples percent of the codes that must have examples; 0 for none
 */
public record Limits(int subCodes, int depth, int ruleShare, int overlap, int examples) {

    /**
     * What holds where a project says nothing, which asks for no examples: twelve codes side by side are more than a coder keeps in mind, and a rule that
     * codes every second turn tells none from the others.
     */
    public static final Limits USUAL = new Limits(12, 4, 50, 80, 0);

    /** The usual ones but for those given, by their names in {@code emic.yaml}. */
    public static Limits of(Map<String, Integer> given) {
        return new Limits(
                given.getOrDefault("sub-codes", USUAL.subCodes),
                given.getOrDefault("depth", USUAL.depth),
                given.getOrDefault("rule-share", USUAL.ruleShare),
                given.getOrDefault("overlap", USUAL.overlap),
                given.getOrDefault("examples", USUAL.examples));
    }
}
