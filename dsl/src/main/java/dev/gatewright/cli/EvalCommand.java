package dev.gatewright.cli;

import dev.gatewright.expression.Embedding;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.Template;
import dev.gatewright.expression.Vocabulary;
import dev.gatewright.expression.evaluate.EvaluationContext;
import dev.gatewright.expression.evaluate.Evaluator;
import dev.gatewright.expression.evaluate.ToldStatus;
import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import dev.gatewright.expression.workspace.Directory;
import dev.gatewright.json.JsonShape.Member;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code eval}: what an expression comes out as. */
@Command(
        name = "eval",
        versionProvider = Version.class,
        description =
                "Evaluate an expression as GitHub does, and print its value as JSON. NaN and Infinity stay as GitHub's"
                        + " own toJSON writes them.",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        sortOptions = false)
@SuppressWarnings({"unused", "NullAway.Init"}) // picocli sets the fields
final class EvalCommand implements Callable<Integer> {

    @Parameters(arity = "1", paramLabel = "EXPR", description = "The expression, with or without $${{ }} around it.")
    private String expression = "";

    @Option(
            names = "--context",
            paramLabel = "FILE.json",
            description = "The contexts: an object such as {\"github\": {\"ref\": \"refs/heads/main\"}}.")
    private @Nullable Path context;

    @Option(names = "--workspace", paramLabel = "DIR", description = "The checkout that hashFiles looks into.")
    private @Nullable Path workspace;

    @Mixin
    private Common common = new Common();

    private CommandSpec spec;

    private final Session session;

    EvalCommand(Session session) {
        this.session = session;
    }

    /** An expression may begin with a sign, as {@code -1 < 2} does. */
    @Spec
    void spec(CommandSpec spec) {
        spec.parser().unmatchedOptionsArePositionalParams(true);
        this.spec = spec;
    }

    @Override
    public Integer call() throws Refused {
        if (expression.startsWith("--")) {
            throw new UnmatchedArgumentException(spec.commandLine(), List.of(expression));
        }
        EvaluationContext given = context();
        try {
            Value value = Evaluator.evaluate(parse(expression, vocabulary(given)), given);
            session.out().line(value.json());
            return ExitCode.FINE;
        } catch (ExpressionError error) {
            session.err().line("error: " + error.getMessage());
            error.excerpt().ifPresent(excerpt -> session.err().line(excerpt));
            return ExitCode.FOUND;
        }
    }

    /** A text with expressions in it is one, as in a file. */
    private static Expression parse(String text, Vocabulary vocabulary) {
        List<Embedding> embeddings = Embedding.all(text.strip());
        for (Embedding embedding : embeddings) {
            Expression read = embedding.parse(vocabulary).expression();
            if (embedding.isWhole()) {
                return read;
            }
        }
        return embeddings.isEmpty()
                ? Expression.parse(text, vocabulary)
                : Template.parse(text).expression();
    }

    /** What GitHub knows, and what the file has beyond it. */
    private static Vocabulary vocabulary(EvaluationContext given) {
        Vocabulary all = Vocabulary.ALL;
        for (Member<Value> member : given.contexts().members()) {
            all = all.withContext(member.name());
        }
        return all;
    }

    /** Contexts that GitHub knows and nobody gave are empty. */
    private EvaluationContext context() throws Refused {
        Obj contexts = context == null ? Obj.EMPTY : ContextFile.read(session.resolve(context), context.toString());
        for (String name : Vocabulary.ALL.contexts()) {
            contexts = contexts.get(name).isPresent() ? contexts : contexts.with(name, Obj.EMPTY);
        }
        EvaluationContext given = EvaluationContext.of(contexts).status(new ToldStatus(contexts));
        if (workspace == null) {
            return given;
        }
        Path folder = session.resolve(workspace);
        if (!Files.isDirectory(folder)) {
            throw new Refused("`" + workspace + "` is no folder. Give the checkout that `hashFiles` looks into.");
        }
        return given.workspace(Directory.of(folder));
    }
}
