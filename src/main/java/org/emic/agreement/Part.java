package org.emic.agreement;

/**
 * A number that belongs to another.
 *
 * @param name what it is: {@code category kappa}, {@code coverage}
 * @param of what of: a category, a threshold; empty where the name says all
 */
public record Part(String name, String of, Estimate estimate) {

    static Part of(String name, Estimate estimate) {
        return new Part(name, "", estimate);
    }
}
