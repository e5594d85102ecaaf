package dev.gatewright.language;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles what a user would write, and tells what the compiler says. */
final class Sources {

    private static final String FRAME = """
            import static dev.gatewright.Gatewright.*;
            import static dev.gatewright.action.Actions.*;
            import dev.gatewright.reference.*;
            import dev.gatewright.workflow.*;
            import dev.gatewright.workflow.event.*;
            import dev.gatewright.workflow.job.*;
            class Snippet {
                enum Suite { UNIT, E2E }
                static final Axis<Suite> SUITE = axis("suite", Suite.class);
                static final Input<Suite> CHOSEN = input("suite", Suite.class);
                static final Input<Boolean> DRY = input("dry-run", Boolean.class);
                static final Output<Integer> PERCENT = output("percent", Integer.class);
                static final Output<String> DIGEST = output("digest");
                static final Workflow CALLED = workflow("Called").on(workflowCall().inputs(CHOSEN, DRY));
                static final StepsJob JOB = job("build").runsOn(UBUNTU_LATEST);
                static final CallJob CALL = CALLED.call("tests");
            """;

    private Sources() {}

    /** Which of many expressions the compiler refuses, by their index; one run of it for all of them. */
    static Set<Integer> refused(List<String> expressions) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-proc:none", "-Xmaxerrs", "1000", "-d", Path.of("target").toString(), "-classpath", classPath());
        JavaCompiler.CompilationTask task =
                compiler.getTask(null, null, diagnostics, options, null, List.of(source(expressions)));
        analyze((JavacTask) task);
        long first = FRAME.lines().count() + 1;
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> (int) (diagnostic.getLineNumber() - first))
                .collect(Collectors.toSet());
    }

    private static void analyze(JavacTask task) {
        try {
            task.analyze();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String classPath() {
        return System.getProperty("java.class.path");
    }

    /** An expression a line, below the frame. */
    private static JavaFileObject source(List<String> expressions) {
        StringBuilder text = new StringBuilder(FRAME);
        for (int i = 0; i < expressions.size(); i++) {
            text.append("static final Object SNIPPET_")
                    .append(i)
                    .append(" = ")
                    .append(expressions.get(i))
                    .append(";\n");
        }
        text.append("}\n");
        return new SimpleJavaFileObject(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
