package org.penggai.cli;

import java.util.regex.Pattern;
import picocli.CommandLine;

/** A percentage given on the command line. */
final class PercentConverter implements CommandLine.ITypeConverter<Double> {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{1,9})?");
    private static final double WHOLE = 100;

    @Override
    public Double convert(String text) {
        if (!NUMBER.matcher(text).matches() || Double.parseDouble(text) > WHOLE) {
            throw new UsageFault.WrongValueException(
                    "应为 0 至 100 的数，不是 " + text, "must be a number from 0 to 100, not " + text);
        }
        return Double.valueOf(text);
    }
}
