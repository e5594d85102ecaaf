package dev.gatewright.cli;

import dev.gatewright.expression.Label;
import dev.gatewright.finding.Format;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The forms in which findings can be had, by their words. */
final class Formats implements ITypeConverter<Format> {

    @Override
    public Format convert(String word) {
        List<String> words = Stream.of(Format.values()).map(Label::of).toList();
        int at = words.indexOf(word);
        if (at < 0) {
            throw new TypeConversionException("there is `" + String.join("`, `", words) + "`, not `" + word + "`");
        }
        return Format.values()[at];
    }
}
