package dev.gatewright.cli;

import dev.gatewright.check.Checks;
import dev.gatewright.emit.Repository;
import dev.gatewright.finding.Report;
import dev.gatewright.finding.SourceFolder;
import dev.gatewright.finding.TextRendering;
import dev.gatewright.link.Linked;
import dev.gatewright.link.Linker;
import dev.gatewright.link.Target;
import dev.gatewright.subject.Subject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The workflows that a command asks: those of the pipeline, or those of a folder that has {@code .github/workflows}. */
final class Subjects {

    private static final String FOLDER = ".github/workflows";

    private Subjects() {}

    /** The workflows; none when the pipeline is wrong, which is said then. */
    static Optional<Subject> of(Session session, String command, @Nullable Path folder)
            throws Refused, BrokenConstants {
        if (folder == null && session.hasPipeline()) {
            return ofPipeline(session, command);
        }
        Path at = session.resolve(folder == null ? Path.of("") : folder);
        String shown = folder == null ? "This folder" : "`" + folder + "`";
        if (!Files.isDirectory(at.resolve(FOLDER))) {
            throw new Refused(shown + " has no `" + FOLDER + "`. Name the folder of a repository that has: `" + command
                    + " DIR`.");
        }
        Subject subject = Subject.read(at);
        if (subject.workflows().isEmpty() && subject.refused().isEmpty()) {
            throw new Refused(shown + " has no workflow in `" + FOLDER + "`: there is nothing to ask about.");
        }
        return Optional.of(subject);
    }

    private static Optional<Subject> ofPipeline(Session session, String command) throws Refused, BrokenConstants {
        Linked linked = Linker.link(session.pipeline(command), Target.GITHUB);
        Report report = Report.of(Checks.check(linked));
        if (!report.hasErrors()) {
            return Optional.of(Subject.of(linked));
        }
        Path root = Repository.root(session.folder());
        TextRendering rendering =
                new TextRendering(SourceFolder.of(root, root), session.err().palette());
        session.err().print(rendering.render(report));
        return Optional.empty();
    }
}
