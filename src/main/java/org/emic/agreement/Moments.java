package org.emic.agreement;

import java.util.Arrays;

/** Mean and sum of squared differences from it, of weighted numbers, in two passes. */
record Moments(double weight, double mean, double squares) {

    static Moments of(double... values) {
        double[] ones = new double[values.length];
        Arrays.fill(ones, 1);
        return of(values, ones);
    }

    static Moments of(double[] values, double[] weights) {
        double weight = 0;
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            weight += weights[i];
            sum += weights[i] * values[i];
        }
        double mean = weight == 0 ? 0 : sum / weight;
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            squares += weights[i] * (values[i] - mean) * (values[i] - mean);
        }
        return new Moments(weight, mean, squares);
    }

    /** Of a sample: with the weight less 1. 0 for a single value. */
    double standardDeviation() {
        return weight <= 1 ? 0 : Math.sqrt(squares / (weight - 1));
    }
}
