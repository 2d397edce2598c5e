package org.emic.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emic.coding.Context;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code 60}: that many characters; {@code 10w}: that many words. */
final class ContextConverter implements ITypeConverter<Context> {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,6})(w?)");

    @Override
    public Context convert(String typed) {
        Matcher form = FORM.matcher(typed);
        if (!form.matches()) {
            throw new TypeConversionException("'" + typed + "' is no context: write 60 (characters) or 10w (words)");
        }
        return new Context(Integer.parseInt(form.group(1)), !form.group(2).isEmpty());
    }
}
