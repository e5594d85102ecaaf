package dev.gatewright.cli;

import dev.gatewright.finding.Candidates;
import dev.gatewright.link.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The servers that workflows can be emitted for, by their names. */
final class Targets implements ITypeConverter<Target> {

    @Override
    public Target convert(String word) {
        return Arrays.stream(Target.values())
                .filter(target -> name(target).equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("`" + word + "` is no target. " + help(word)));
    }

    private static String help(String word) {
        List<String> names = Arrays.stream(Target.values()).map(Targets::name).toList();
        return Candidates.help(word, names, "There is none.");
    }

    private static String name(Target target) {
        return target.name().toLowerCase(Locale.ROOT);
    }
}
