package dev.gatewright.cli;

import dev.gatewright.project.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A text to read instead of files, which {@code -} stands for: what an editor holds, or another program prints. */
@SuppressWarnings({"unused", "NullAway.Init"}) // picocli sets the fields
final class StandardInput {

    /** What a text is called that nobody gave a name. */
    static final String NAME = "<stdin>";

    private static final String SIGN = "-";
    private static final String OPTION = "--stdin-filename";

    @Option(
            names = OPTION,
            paramLabel = "FILE",
            description = "The file that the text of - stands for, which needn't exist: it is called so, and its"
                    + " repository is looked up there. Else " + NAME + ", in the working directory.")
    private @Nullable Path file;

    /** Whether it is meant by a command's arguments. */
    boolean isMeant(List<String> arguments) throws Refused {
        boolean isMeant = arguments.contains(SIGN);
        if (isMeant && arguments.size() > 1) {
            throw new Refused("`-` stands for standard input, and can't stand beside other files. Give it alone.");
        }
        if (!isMeant && file != null) {
            throw new Refused("`" + OPTION + "` names a text from standard input. Give `-` for it too.");
        }
        return isMeant;
    }

    /** Refuses an option that changes files. */
    void refuse(boolean isGiven, String option) throws Refused {
        if (isGiven) {
            throw new Refused("`" + option + "` changes files, and `-` is none. Leave it out, or name a file.");
        }
    }

    Project read(Session session) throws IOException {
        String name = file == null ? NAME : file.toString().replace('\\', '/');
        return Project.read(session.resolve(file == null ? Path.of(SIGN) : file), name, session.in());
    }
}
