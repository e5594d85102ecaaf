package dev.gatewright.check.schema;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Shape;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a mapping whose keys are GitHub's. Of several kinds of it, each key leaves those over that have it. */
final class FieldsWalk {

    private final SchemaWalk walk;
    private final Report report;
    private final Expected expected;
    private final EntriesWalk entries;
    private List<Keys> kinds;
    private boolean computed;

    FieldsWalk(SchemaWalk walk, Report report, Expected expected) {
        this.walk = walk;
        this.report = report;
        this.expected = expected;
        this.entries = new EntriesWalk(walk, report, expected);
        this.kinds = complete(expected);
    }

    /** The one kind that has all that it demands; where there is none or are several, the keys decide in their order. */
    private static List<Keys> complete(Expected expected) {
        List<Keys> kinds = expected.alternatives().fields();
        if (kinds.size() == 1) {
            return kinds;
        }
        List<Keys> complete = new ArrayList<>(kinds.size());
        for (Keys kind : kinds) {
            if (hasAll(kind.required(), expected.spot())) {
                complete.add(kind);
            }
        }
        return complete.size() == 1 ? complete : kinds;
    }

    private static boolean hasAll(List<Key<?>> required, Spot spot) {
        for (Key<?> key : required) {
            if (!spot.has(key.name())) {
                return false;
            }
        }
        return true;
    }

    void walk() {
        List<Pair> pairs = expected.spot().pairs();
        Spot written = Meant.written(expected.spot());
        List<Pair> originals = written == expected.spot() ? pairs : written.pairs();
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            if (entries.isNew(pair)) {
                if (originals.get(i).key().node() != pair.key().node()) {
                    UnknownKey.report(expected, originals.get(i), kinds, report);
                }
                field(pair);
            }
        }
        if (kinds.size() > 1) {
            UnclearKind.report(expected, kinds, report);
        } else if (!computed) {
            missing(kinds.get(0));
        }
    }

    private void field(Pair pair) {
        if (Keyed.isExpression(pair)) {
            computed = true;
            walk.visit(pair.value(), Shape.Simple.ANY, expected.entry(pair.name()));
            return;
        }
        Optional<Key<?>> key = match(pair.name());
        if (key.isPresent()) {
            boolean lenient = expected.lenient() || isLenient(kinds.get(0).name(), pair.name());
            walk.visit(pair.value(), key.get().type().shape(), expected.field(pair.name(), lenient));
        } else if (kinds.get(0).others().isPresent()) {
            other(pair, kinds.get(0).others().get());
        } else {
            UnknownKey.report(expected, pair, kinds, report);
        }
    }

    private void other(Pair pair, Shape.MapOf map) {
        if (pair.name().isEmpty()) {
            EmptyValue.key(expected, pair, map, report);
        } else {
            walk.visit(pair.value(), map.value(), expected.entry(pair.name()));
        }
    }

    /**
     * Where GitHub ignores what it doesn't know: in {@code workflow_dispatch} (reader test
     * on-workflow_dispatch-unknown-keys-ignored), and in what runners don't read of an action.
     */
    private static boolean isLenient(String kind, String key) {
        return (kind.equals("on") && key.equals("workflow_dispatch"))
                || (kind.endsWith(" action") && (key.equals("inputs") || key.equals("branding")));
    }

    /** The last kind's key of that name, as GitHub takes it; the kinds that don't have it are out. */
    private Optional<Key<?>> match(String name) {
        if (kinds.size() == 1) {
            return kinds.get(0).get(name);
        }
        List<Keys> having = new ArrayList<>(kinds.size());
        for (Keys kind : kinds) {
            if (kind.get(name).isPresent()) {
                having.add(kind);
            }
        }
        if (having.isEmpty()) {
            return Optional.empty();
        }
        kinds = having;
        return having.get(having.size() - 1).get(name);
    }

    private void missing(Keys kind) {
        for (Key<?> key : kind.required()) {
            if (!entries.hasSeen(key.name())) {
                MissingKey.report(expected, kind, key, report);
            }
        }
    }
}
