package dev.gatewright.check.taint;

import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.expression.Embedding;
import dev.gatewright.expression.taint.Source;
import dev.gatewright.expression.taint.Taint;
import dev.gatewright.expression.taint.Tainted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Follows values back to what outsiders write; each value once, and none in circles. */
final class Trace {

    private record Value(String text, Standing at) {}

    private final Map<Value, List<Source>> known = new HashMap<>();

    /** Which text of outsiders reaches a value, or what is in it, whose expressions stand at a place. */
    Stream<Source> sources(Spot value, Standing at) {
        Stream<Spot> inner =
                Stream.concat(value.items().stream(), value.pairs().stream().map(Pair::value));
        Stream<Source> own = value.isComputed() ? sources(value.text().orElse(""), at).stream() : Stream.of();
        return Stream.concat(own, inner.flatMap(each -> sources(each, at)));
    }

    /** Which text of outsiders reaches what a script hands on: by the expressions in it, and by others that stand for what it reads. */
    Stream<Source> handedOn(String value, Stream<String> read, Standing at) {
        return Stream.concat(
                sources(value, at).stream(),
                read.distinct().flatMap(expression -> sources("${{ " + expression + " }}", at).stream()));
    }

    List<Source> sources(String text, Standing at) {
        Value value = new Value(text, at);
        List<Source> found = known.get(value);
        if (found == null) {
            known.put(value, List.of());
            found = Embedding.closed(text).stream()
                    .flatMap(embedding -> tainted(embedding, at).stream())
                    .flatMap(tainted -> tainted.sources().stream())
                    .distinct()
                    .toList();
            known.put(value, found);
        }
        return found;
    }

    /** The parts of an expression that bring in what outsiders write. */
    List<Tainted> tainted(Embedding embedding, Standing at) {
        return embedding
                .read()
                .map(read -> Taint.untrusted(read, new Flows(at, this)))
                .orElse(List.of());
    }
}
