package org.emic.cli;

import org.emic.model.Unit;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code match}, {@code match±5}, {@code sentence}, {@code paragraph}, {@code turn}, {@code source}. */
final class UnitConverter implements ITypeConverter<Unit> {

    @Override
    public Unit convert(String typed) {
        return Unit.of(typed)
                .orElseThrow(() -> new TypeConversionException("'" + typed + "' is no unit: write " + Unit.FORMS
                        + "; +- may stand for ±, and N is at most 1000"));
    }
}
