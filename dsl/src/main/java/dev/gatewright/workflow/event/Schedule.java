package dev.gatewright.workflow.event;

import dev.gatewright.block.Comments;
import dev.gatewright.block.Key;
import dev.gatewright.block.Type;
import dev.gatewright.source.Origin;
import dev.gatewright.yaml.Decor;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Sequence;
import java.util.List;
import java.util.Optional;

/**
 * Runs the workflow at set times, on the default branch, where its file must be.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code schedule}: runs can come late when the load is
 * high (worst at the start of an hour), and in a public repository without activity for 60 days they stop.
 */
public final class Schedule implements Trigger {

    static final Type<List<Cron>> CRONS = Type.list(Type.block(() -> Cron.KEYS, Cron::read));
    static final Type<Schedule> TYPE = Type.of(CRONS.shape(), Schedule::tree, node -> Optional.of(new Schedule(node)));
    /** {@code on.schedule}. */
    public static final Key<Schedule> KEY = Key.key("schedule", TYPE);

    private final Node tree;

    private Schedule(Node tree) {
        this.tree = tree;
    }

    static Schedule of(List<Cron> times) {
        return new Schedule(CRONS.write(times).withDecor(Decor.at(Origin.here())));
    }

    /**
     * The times.
     *
     * @return the items of {@code on.schedule}
     */
    public List<Cron> crons() {
        return tree instanceof Sequence ? CRONS.read(tree).orElse(List.of()) : List.of();
    }

    @Override
    public String eventName() {
        return "schedule";
    }

    @Override
    public Node tree() {
        return tree;
    }

    @Override
    public Origin origin() {
        return tree.origin();
    }

    @Override
    public Schedule because(String comment) {
        return new Schedule(Comments.above(tree, comment));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Schedule that && tree.equals(that.tree);
    }

    @Override
    public int hashCode() {
        return tree.hashCode();
    }

    @Override
    public String toString() {
        return tree.toString();
    }
}
