package dev.gatewright.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Compares trees without recursion, so that neither depth nor aliases of aliases of aliases can hurt. */
final class Equality {

    private record Pair(Node left, Node right) {}

    /** Two aliased nodes that have been compared already, or are about to be. */
    private static final class Met {

        private final Pair pair;

        Met(Pair pair) {
            this.pair = pair;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Met that && pair.left == that.pair.left && pair.right == that.pair.right;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(pair.left) + System.identityHashCode(pair.right);
        }
    }

    private final Deque<Pair> open = new ArrayDeque<>();
    private final Set<Met> met = new HashSet<>();

    private Equality() {}

    static boolean same(Node left, Node right) {
        Equality equality = new Equality();
        equality.open.push(new Pair(left, right));
        while (!equality.open.isEmpty()) {
            Pair pair = equality.open.pop();
            if (pair.left != pair.right && !equality.alike(pair)) {
                return false;
            }
        }
        return true;
    }

    private boolean alike(Pair pair) {
        if (pair.left instanceof Sequence left) {
            return pair.right instanceof Sequence right && items(left.items(), right.items());
        }
        if (pair.left instanceof Mapping left) {
            return pair.right instanceof Mapping right
                    && left.notes().equals(right.notes())
                    && entries(left.entries(), right.entries());
        }
        if (pair.left instanceof Alias left) {
            return pair.right instanceof Alias right && aliases(left, right);
        }
        return pair.left.equals(pair.right);
    }

    private boolean items(List<Node> left, List<Node> right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = left.size() - 1; i >= 0; i--) {
            open.push(new Pair(left.get(i), right.get(i)));
        }
        return true;
    }

    private boolean entries(List<Mapping.Entry> left, List<Mapping.Entry> right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = left.size() - 1; i >= 0; i--) {
            open.push(new Pair(left.get(i).value(), right.get(i).value()));
            open.push(new Pair(left.get(i).key(), right.get(i).key()));
        }
        return true;
    }

    private boolean aliases(Alias left, Alias right) {
        if (!Objects.equals(left.name(), right.name())) {
            return false;
        }
        Pair targets = new Pair(left.target(), right.target());
        if (met.add(new Met(targets))) {
            open.push(targets);
        }
        return true;
    }
}
