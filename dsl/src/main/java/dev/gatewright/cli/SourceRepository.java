package dev.gatewright.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A repository on GitHub that holds Gatewright's source, at a commit, a tag or a branch.
 *
 * @param name its owner and name
 * @param ref what of it
 */
record SourceRepository(String name, String ref) {

    private static final Pattern FORM = Pattern.compile("([\\w.-]+/[\\w.-]+)@([\\w./-]+)");
    private static final String INDENT = " ".repeat(20);

    /** The steps that get it and the jar, in the Java of a job: each begins where the one before it ends. */
    String checkout() {
        return INDENT + "// Gatewright's jar is made of its source, until a Maven repository has it.\n" + INDENT
                + "checkout().repository(\"" + name + "\").ref(\"" + ref + "\").path(\".gatewright\"),\n";
    }

    String install() {
        return INDENT
                + "run(\"mvn -B -f .gatewright install -pl dsl -am -Dmaven.test.skip=true -Dmaven.javadoc.skip=true\"),\n";
    }

    /** Reads {@code OWNER/NAME@REF}. */
    static final class Converter implements ITypeConverter<SourceRepository> {
        @Override
        public SourceRepository convert(String text) {
            Matcher form = FORM.matcher(text);
            if (!form.matches()) {
                throw new TypeConversionException(
                        "`" + text + "` is no repository at a commit. Write OWNER/NAME@REF: `acme/gatewright@v1`.");
            }
            return new SourceRepository(form.group(1), form.group(2));
        }
    }
}
