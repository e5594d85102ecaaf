package dev.gatewright.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands between nodes, and gives every comment and blank line to the node that it belongs to.
 *
 * <p>A comment behind a node, on its line, is that node's; lines above a node are its; lines at the end of a block belong to
 * the innermost collection that is indented no deeper than they are; lines below a key without a value, and indented deeper
 * than it, belong to that nothing.
 */
final class CommentCollector {

    private final Source source;
    private final Gap gap;

    /** Lines that wait for the node, or the end of the collection, that they belong to. */
    private final List<Remark> pending = new ArrayList<>();

    /** Where the last token ended. */
    private int cursor;

    /** Whether a line break was passed to reach a token that is not there: the value of {@code { a }}, the end of a pair. */
    private boolean broken;

    CommentCollector(Source source) {
        this.source = source;
        this.gap = new Gap(source);
    }

    void moveTo(int offset) {
        cursor = offset;
    }

    /** What stands between the last token and an offset, where no node is near. */
    Gap scan(int to) {
        gap.scan(cursor, to, Gap.NO_INDICATOR);
        return gap;
    }

    /** What leads up to a node in a collection. */
    Lead lead(Frame frame, int start) {
        gap.scan(cursor, start, frame.indicator());
        return frame.expectsValue() ? leadOfValue(frame) : leadOfItem(frame);
    }

    private Lead leadOfItem(Frame frame) {
        endLast(frame);
        List<String> before = Remark.take(pending, pending.size());
        List<Remark> behind = gap.behind().isEmpty() ? List.of() : new ArrayList<>(gap.behind());
        return new Lead(before, gap.besideIndicator(), behind, gap.isBrokenBehind(), takeBreak());
    }

    private boolean takeBreak() {
        boolean passed = broken || gap.isBroken();
        broken = false;
        return passed;
    }

    private Lead leadOfValue(Frame frame) {
        if (!gap.isIndicated()) {
            endLast(frame);
            broken = gap.isBroken();
            return Lead.NONE;
        }
        behindKey(frame);
        if (gap.ahead().isEmpty() && pending.isEmpty()) {
            List<Remark> behind = gap.behind().isEmpty() ? List.of() : new ArrayList<>(gap.behind());
            return new Lead(List.of(), gap.besideIndicator(), behind, gap.isBrokenBehind(), false);
        }
        List<Remark> lines = new ArrayList<>(pending);
        pending.clear();
        lines.addAll(gap.ahead());
        if (!gap.besideIndicator().isEmpty()) {
            lines.add(new Remark(gap.besideIndicator(), 0));
        }
        lines.addAll(gap.behind());
        return new Lead(List.of(), "", lines, true, false);
    }

    /** Between a key and its {@code :} a comment can only stand where the key has a question mark. */
    private void behindKey(Frame frame) {
        @Nullable Node key = frame.last();
        if (key != null && !gap.beside().isEmpty()) {
            frame.replaceLast(withBeside(key));
        }
    }

    /** Gives the last node of a collection what is its own; the rest waits. */
    private void endLast(Frame frame) {
        @Nullable Node last = frame.last();
        if (last == null) {
            open(frame);
        } else {
            Node changed = withBelow(frame, withBeside(last));
            if (changed != last) {
                frame.replaceLast(changed);
            }
        }
        pending.addAll(gap.ahead());
    }

    private void open(Frame frame) {
        if (!gap.beside().isEmpty()) {
            Decor decor = frame.decor();
            frame.decorate(decor.withLayout(decor.layout().withOpening(gap.beside())));
        }
    }

    /** The node with the comment behind it. */
    Node withBeside(Node node) {
        if (gap.beside().isEmpty()) {
            return node;
        }
        if (node.decor().beside().isPresent() || !pending.isEmpty()) {
            pending.add(new Remark(gap.beside(), 0));
            return node;
        }
        return node.withDecor(node.decor().withBeside(gap.beside()));
    }

    private Node withBelow(Frame frame, Node node) {
        if (frame.isFlow() || frame.expectsValue() || !Nodes.isEmpty(node) || !pending.isEmpty()) {
            return node;
        }
        int count = Remark.countIndented(gap.ahead(), frame.column() + 1);
        return count == 0 ? node : node.withDecor(node.decor().withAfter(Remark.take(gap.ahead(), count)));
    }

    /** What stands at the end of a block collection; behind it comes a token, or the text's end. */
    void endBlock(Frame frame, int at) {
        gap.scan(cursor, at, Gap.NO_INDICATOR);
        endLast(frame);
        int next = at == source.length() ? 0 : source.column(at);
        int count = Remark.countIndented(pending, Math.max(frame.column(), next + 1));
        if (count > 0) {
            frame.decorate(frame.decor().withAfter(Remark.take(pending, count)));
        }
        cursor = at;
    }

    /** What stands at the end of a collection in brackets. */
    void endFlow(Frame frame, int at, int end) {
        gap.scan(cursor, at, Gap.NO_INDICATOR);
        endLast(frame);
        if (at == end) {
            broken = gap.isBroken();
        } else {
            Decor decor = frame.decor().withAfter(Remark.take(pending, pending.size()));
            frame.decorate(decor.withLayout(decor.layout().withClosing(takeBreak(), gap.hasComma())));
        }
        cursor = end;
    }

    /** Leaves lines to the first node of a block collection that begins. */
    void leave(List<Remark> lines) {
        pending.addAll(lines);
    }

    List<Remark> pending() {
        return pending;
    }
}
