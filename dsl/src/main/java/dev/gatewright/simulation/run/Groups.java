package dev.gatewright.simulation.run;

import dev.gatewright.expression.value.Truth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The concurrency groups of the repository: who holds each, and who waits for it.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code concurrency} and {@code jobs.<job_id>.concurrency}: one runs;
 * one is pending, and a newer one takes its place; with {@code cancel-in-progress} what runs is cancelled too; with {@code
 * queue: max} a hundred may be pending. Names are compared without regard to case.
 */
final class Groups {

    private static final int MOST_PENDING = 100;

    private final Map<String, Group> byName = new HashMap<>();

    /** A run or a job that wants to be the only one of its group. */
    interface Claim {

        /** It holds the group now. */
        void granted();

        /** It is to end, because another one came. */
        void replaced(String reason);

        /** It may have to end, because another one came; nobody knows. */
        void mayBeReplaced(String doubt);

        /** Why nobody knows whether it is made at all; empty where that is known. */
        String doubt();

        /** Whom it waits for, in words. */
        String title();
    }

    /** Whether what runs is cancelled, and what that hangs on where nobody knows. */
    record Cancelling(Truth truth, String hangsOn) {}

    /** How a claim is made. */
    record Terms(String name, Cancelling cancels, boolean queues) {}

    private static final class Group {
        private @Nullable Claim holder;
        private final Deque<Claim> pending = new ArrayDeque<>();
    }

    /** Makes a claim: it is granted at once, or later, or never. */
    void claim(Terms terms, Claim claim) {
        Group group = group(terms.name());
        if (group.holder == null) {
            group.holder = claim;
            claim.granted();
            return;
        }
        if (terms.queues() && group.pending.size() >= MOST_PENDING) {
            claim.replaced("a hundred are pending in concurrency group `" + terms.name() + "`");
            return;
        }
        if (claim.doubt().isEmpty()) {
            join(group, terms, claim);
        } else {
            mayJoin(group, terms, claim);
        }
    }

    private static void join(Group group, Terms terms, Claim claim) {
        List<Claim> out = new ArrayList<>();
        if (!terms.queues()) {
            out.addAll(group.pending);
            group.pending.clear();
        }
        group.pending.add(claim);
        String newer = newer(terms, claim);
        out.forEach(
                other -> other.replaced(claim.title() + " took its place in concurrency group `" + terms.name() + "`"));
        Claim holder = Objects.requireNonNull(group.holder);
        if (terms.cancels().truth() == Truth.TRUE) {
            holder.replaced(newer + " cancels what runs");
        } else if (terms.cancels().truth() == Truth.UNKNOWN) {
            holder.mayBeReplaced("whether " + newer + " cancels it hangs on "
                    + terms.cancels().hangsOn());
        }
    }

    /** Nobody knows whether the claim is made: what it would end goes on, and may have been ended. */
    private static void mayJoin(Group group, Terms terms, Claim claim) {
        String doubt = "whether " + newer(terms, claim) + " ends it isn't known: " + claim.doubt();
        if (!terms.queues()) {
            group.pending.forEach(other -> other.mayBeReplaced(doubt));
        }
        if (terms.cancels().truth() != Truth.FALSE) {
            Objects.requireNonNull(group.holder).mayBeReplaced(doubt);
        }
        group.pending.add(claim);
    }

    private static String newer(Terms terms, Claim claim) {
        return claim.title() + " in concurrency group `" + terms.name() + "`";
    }

    /** Whether somebody holds a group. */
    boolean holds(String name, Claim claim) {
        return group(name).holder == claim;
    }

    /** Who holds a group, in words. */
    String holder(String name) {
        Claim holder = group(name).holder;
        return holder == null ? "nobody" : holder.title();
    }

    /** A claim is over; the next one is granted. */
    void release(String name, Claim claim) {
        Group group = group(name);
        group.pending.remove(claim);
        if (group.holder != claim) {
            return;
        }
        group.holder = group.pending.poll();
        if (group.holder != null) {
            group.holder.granted();
        }
    }

    private Group group(String name) {
        return byName.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new Group());
    }
}
