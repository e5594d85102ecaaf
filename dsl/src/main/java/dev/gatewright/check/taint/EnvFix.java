package dev.gatewright.check.taint;

import dev.gatewright.check.view.Spot;
import dev.gatewright.finding.Edit;
import dev.gatewright.finding.Fix;
import dev.gatewright.source.Origin;
import dev.gatewright.source.Span;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Passes a value by {@code env}, where the step is written with a key a line. */
final class EnvFix {

    private EnvFix() {}

    static List<Fix> of(Script script, Rewriting rewriting) {
        if (rewriting.value().isEmpty() || !(script.text().node() instanceof Scalar scalar)) {
            return List.of();
        }
        Optional<Span> span = scalar.span(rewriting.start(), rewriting.end());
        Optional<List<Edit>> declaration =
                rewriting.declared() ? Optional.of(List.of()) : declaration(script, rewriting.entry());
        return span.flatMap(place -> declaration.map(edits -> fix(place, rewriting, edits))).stream()
                .toList();
    }

    private static Fix fix(Span span, Rewriting rewriting, List<Edit> declaration) {
        List<Edit> edits = new ArrayList<>(declaration);
        edits.add(new Edit(span, rewriting.value()));
        return new Fix("Pass it by `env` as `" + rewriting.name() + "`", false, edits);
    }

    /** Above the first variable, or above the step's first key. */
    private static Optional<List<Edit>> declaration(Script script, String entry) {
        Spot body = script.step().body();
        Optional<Spot> env = body.get("env");
        if (env.isPresent()) {
            return above(env.get(), entry, "");
        }
        return above(body, "env:", "  " + entry);
    }

    private static Optional<List<Edit>> above(Spot mapping, String line, String below) {
        boolean block =
                mapping.node().decor().style().filter(Style.BLOCK::equals).isPresent();
        if (!block || mapping.pairs().isEmpty()) {
            return Optional.empty();
        }
        Origin first = mapping.pairs().get(0).key().origin();
        if (first.column() == 0) {
            return Optional.empty();
        }
        String indent = "\n" + " ".repeat(first.column() - 1);
        String text = line + indent + (below.isEmpty() ? "" : below + indent);
        return Optional.of(List.of(new Edit(Span.of(first, 0), text)));
    }
}
