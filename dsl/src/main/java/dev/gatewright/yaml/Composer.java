package dev.gatewright.yaml;

import dev.gatewright.source.Origin;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Builds trees from the engine's events, with a stack of its own. The engine's own comments lose and refuse too much, so it
 * is asked for none; what stands between two events in the text is the {@link CommentCollector}'s.
 */
final class Composer {

    private final Source source;
    private final Limits limits;
    private final List<Problem> problems = new ArrayList<>();
    private final Anchors anchors = new Anchors(problems::add);
    private final Keys keys = new Keys(problems::add);
    private final ScalarReader scalars;
    private final DocumentBuilder document;
    private final CommentCollector comments;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private List<Document> documents = List.of();
    private long nodes;
    private boolean stopped;

    Composer(Source source, Limits limits) {
        this.source = source;
        this.limits = limits;
        this.comments = new CommentCollector(source);
        this.scalars = new ScalarReader(source, problems::add);
        this.document = new DocumentBuilder(source, problems::add);
    }

    List<Problem> problems() {
        return problems;
    }

    /** The documents, once the last event has been seen. */
    List<Document> documents() {
        return documents;
    }

    /** Takes the next event; false when a limit is reached and no more are wanted. */
    boolean accept(Event event) {
        nodes += event instanceof AliasEvent ? 0 : 1;
        switch (event.getEventId()) {
            case DocumentStart -> startDocument((DocumentStartEvent) event);
            case DocumentEnd -> endDocument((DocumentEndEvent) event);
            case Scalar -> scalar((ScalarEvent) event);
            case Alias -> alias((AliasEvent) event);
            case SequenceStart, MappingStart -> start((CollectionStartEvent) event);
            case SequenceEnd, MappingEnd -> end(event);
            case StreamEnd -> endText();
            default -> {}
        }
        checkNodes(event);
        return !stopped;
    }

    private void startDocument(DocumentStartEvent event) {
        document.start(event, comments.scan(startOf(event)));
        comments.moveTo(endOf(event));
    }

    private void endDocument(DocumentEndEvent event) {
        Gap gap = comments.scan(startOf(event));
        @Nullable Node root = document.root();
        if (root != null) {
            document.root(comments.withBeside(root));
        }
        comments.leave(gap.ahead());
        List<Remark> below = comments.pending();
        document.finish(Remark.take(below, below.size()), event.isExplicit());
        anchors.finish();
        comments.moveTo(event.isExplicit() ? endOf(event) : startOf(event));
    }

    private void endText() {
        documents = document.endOfText(comments.scan(source.length()));
    }

    private void scalar(ScalarEvent event) {
        int start = startOf(event);
        int end = endOf(event);
        Prefix prefix =
                Prefix.read(source, start, end, properties(event, event.getTag().isPresent()));
        int content = prefix == Prefix.NONE ? start : prefix.content();
        Lead lead = lead(event, prefix);
        Decor decor = start == end ? nothing(event, prefix, lead) : leaf(event, prefix, lead);
        Scalar scalar;
        if (event.getScalarStyle() == ScalarStyle.LITERAL || event.getScalarStyle() == ScalarStyle.FOLDED) {
            int parent = frames.isEmpty() ? 0 : frames.peek().column();
            BlockSource block = BlockSource.read(source, content, end, parent);
            scalar = scalars.block(event, decor, start, content, block);
            end = block.end();
        } else {
            scalar = scalars.plainOrQuoted(event, decor, start, content, end);
        }
        comments.moveTo(end);
        if (event.getAnchor().isPresent()) {
            String name = event.getAnchor().get().getValue();
            anchors.begin(name, decor.origin());
            anchors.end(name, scalar, 1, 0);
        }
        deliver(scalar, 0);
    }

    private void alias(AliasEvent event) {
        String name = event.getAlias().getValue();
        Origin origin = origin(event);
        Decor decor = leaf(event, Prefix.NONE, lead(event, Prefix.NONE));
        nodes += anchors.nodes(name);
        checkDepth(frames.size() + anchors.height(name), event);
        comments.moveTo(endOf(event));
        deliver(new Alias(name, anchors.target(name, origin), decor), anchors.height(name));
    }

    private void start(CollectionStartEvent event) {
        int content = content(event);
        Prefix prefix = Prefix.read(
                source,
                startOf(event),
                content,
                properties(event, event.getTag().isPresent()));
        Lead lead = lead(event, prefix);
        boolean mapping = event.getEventId() == Event.ID.MappingStart;
        Decor decor = event.isFlow() ? leaf(event, prefix, lead) : block(event, prefix, lead);
        if (event.getAnchor().isPresent()) {
            anchors.begin(event.getAnchor().get().getValue(), decor.origin());
        }
        boolean bare = event.isFlow() && content == endOf(event);
        int column = event.isFlow() ? 0 : source.column(content);
        frames.push(new Frame(mapping, event.isFlow(), bare, column, nodes - 1, decor));
        comments.moveTo(event.isFlow() ? endOf(event) : content);
        checkDepth(frames.size(), event);
    }

    private void end(Event event) {
        Frame frame = frames.pop();
        int at = startOf(event);
        if (frame.isFlow()) {
            comments.endFlow(frame, at, frame.isBare() ? at : endOf(event));
        } else {
            comments.endBlock(frame, at);
        }
        if (frame.isMapping()) {
            keys.check(frame.entries());
        }
        Node node = frame.finish();
        Optional<String> anchor = node.decor().anchor();
        if (anchor.isPresent()) {
            anchors.end(anchor.get(), node, nodes - frame.nodesBefore(), frame.height());
        }
        deliver(node, frame.height());
    }

    private void deliver(Node node, int height) {
        @Nullable Frame frame = frames.peek();
        if (frame == null) {
            document.root(node);
        } else {
            frame.add(node);
            frame.reach(height);
        }
    }

    private Lead lead(NodeEvent event, Prefix prefix) {
        @Nullable Frame frame = frames.peek();
        if (frame == null) {
            return document.lead(comments.scan(startOf(event))).with(prefix);
        }
        boolean item = frame.isFlow() && !frame.expectsValue();
        Lead lead = comments.lead(frame, startOf(event)).with(prefix);
        return item ? lead.above() : lead;
    }

    /** The looks of everything but a block collection. */
    private Decor leaf(NodeEvent event, Prefix prefix, Lead lead) {
        Decor decor = decor(event, prefix, lead);
        List<String> within = lead.within();
        return within.isEmpty() ? decor : decor.withLayout(decor.layout().withWithin(within));
    }

    /** The looks of a value that isn't there, so that lines ahead of it are as good as behind it. */
    private Decor nothing(NodeEvent event, Prefix prefix, Lead lead) {
        Decor decor = decor(event, prefix, lead);
        if (isBehindColon(startOf(event))) {
            decor = decor.withLayout(decor.layout().withColon());
        }
        comments.leave(lead.lines());
        return lead.beside().isEmpty() ? decor : decor.withBeside(lead.beside());
    }

    private boolean isBehindColon(int start) {
        @Nullable Frame frame = frames.peek();
        return frame != null && frame.isFlow() && frame.expectsValue() && start > 0 && source.at(start - 1) == ':';
    }

    /** The looks of a block collection; lines above its first item are that item's. */
    private Decor block(NodeEvent event, Prefix prefix, Lead lead) {
        Decor decor = decor(event, prefix, lead);
        List<Remark> lines = new ArrayList<>(lead.lines());
        if (frames.isEmpty()) {
            document.takeHeader(lines);
        }
        comments.leave(lines);
        if (!lead.beside().isEmpty()) {
            return decor.withBeside(lead.beside());
        }
        boolean below = !frames.isEmpty()
                && (!lines.isEmpty() || (lead.broken() && !frames.peek().expectsValue()));
        return below ? decor.withLayout(decor.layout().withWithin(List.of(""))) : decor;
    }

    private Decor decor(NodeEvent event, Prefix prefix, Lead lead) {
        boolean anchored = !(event instanceof AliasEvent) && event.getAnchor().isPresent();
        return Decor.read(
                origin(event),
                style(event),
                lead.before(),
                anchored ? event.getAnchor().get().getValue() : null,
                Layout.of(prefix.tag(), lead.newLine()));
    }

    private static @Nullable Style style(NodeEvent event) {
        if (event instanceof ScalarEvent scalar) {
            return ScalarReader.style(scalar.getScalarStyle());
        }
        if (event instanceof CollectionStartEvent collection) {
            return collection.isFlow() ? Style.FLOW : Style.BLOCK;
        }
        return null;
    }

    private static int properties(NodeEvent event, boolean tagged) {
        return (event.getAnchor().isPresent() ? 1 : 0) + (tagged ? 1 : 0);
    }

    /** Where a collection's first item, dash or bracket stands; the engine's end of a sequence that isn't indented is behind it. */
    private int content(CollectionStartEvent event) {
        int end = endOf(event);
        if (event.isFlow()) {
            return end > startOf(event) ? end - 1 : end;
        }
        boolean behind = end > startOf(event) && source.at(end - 1) == '-';
        return behind ? end - 1 : end;
    }

    private void checkDepth(int depth, Event event) {
        if (depth > limits.depth()) {
            stop(
                    Problem.Code.TOO_DEEP,
                    origin(event),
                    "Here more than " + limits.depth() + " collections are nested; GitHub reads no more. Nest less.");
        }
    }

    private void checkNodes(Event event) {
        if (nodes > limits.nodes()) {
            stop(
                    Problem.Code.TOO_MANY_NODES,
                    origin(event),
                    "Up to here there are more than " + limits.nodes()
                            + " YAML nodes, aliases followed; GitHub reads no more. Split the file.");
        }
    }

    private void stop(Problem.Code code, Origin origin, String message) {
        if (!stopped) {
            problems.add(new Problem(code, origin, message));
        }
        stopped = true;
    }

    private Origin origin(Event event) {
        return source.origin(event.getStartMark().orElseThrow());
    }

    private int startOf(Event event) {
        return source.offset(event.getStartMark().orElseThrow());
    }

    private int endOf(Event event) {
        return source.offset(event.getEndMark().orElseThrow());
    }
}
