package dev.gatewright.yaml;

import dev.gatewright.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;

/** Collects what stands around the trees of a text: markers, directives, and the comments at the top and the end. */
final class DocumentBuilder {

    private final Source source;
    private final Consumer<Problem> problems;
    private final List<Document> documents = new ArrayList<>();

    private List<String> prologue = List.of();
    private boolean marked;

    /** The lines above a tree that no marker introduces. */
    private List<Remark> top = List.of();

    private List<String> header = List.of();
    private @Nullable Node root;

    DocumentBuilder(Source source, Consumer<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    void start(DocumentStartEvent event, Gap above) {
        if (!documents.isEmpty()) {
            problems.accept(new Problem(
                    Problem.Code.SECOND_DOCUMENT,
                    source.origin(event.getStartMark().orElseThrow()),
                    "A second document starts here, and GitHub reads files of one. Move it to a file of its own."));
        }
        end(above);
        List<Remark> lines = documents.isEmpty() ? new ArrayList<>(above.ahead()) : List.of();
        marked = event.isExplicit();
        top = marked ? List.of() : lines;
        prologue = marked ? prologue(lines, event) : List.of();
        header = List.of();
        root = null;
    }

    /** Directives are part of the event, with the comments between them. */
    private List<String> prologue(List<Remark> above, DocumentStartEvent event) {
        List<String> lines = new ArrayList<>(Remark.texts(withoutBlanksAhead(above)));
        int start = source.offset(event.getStartMark().orElseThrow());
        int marker = source.offset(event.getEndMark().orElseThrow()) - 3;
        if (start < marker) {
            source.text.substring(start, marker).lines().map(Source::stripped).forEach(lines::add);
        }
        return List.copyOf(lines);
    }

    /** What leads up to the root: with a marker all behind it, else all above. */
    Lead lead(Gap gap) {
        return marked
                ? new Lead(List.of(), gap.beside(), new ArrayList<>(gap.ahead()), gap.isBroken(), false)
                : new Lead(List.of(), "", withoutBlanksAhead(top), !top.isEmpty(), false);
    }

    /** Parts the lines above the first key: what is the file's, and what is left for the key. */
    void takeHeader(List<Remark> lines) {
        int own = 0;
        for (int i = 0; i < lines.size(); i++) {
            own = lines.get(i).isBlank() ? i + 1 : own;
        }
        header = Remark.take(lines, own);
    }

    void root(Node node) {
        root = node;
    }

    @Nullable
    Node root() {
        return root;
    }

    void finish(List<String> below, boolean ended) {
        Node tree = root == null ? nothing() : root;
        Document document =
                Document.of(tree).withStart(prologue, marked).withHeader(header).withFooter(below);
        documents.add(ended ? document.withEnd(List.of()) : document);
    }

    /** Gives the last document what stands behind its marker {@code ...}. */
    private List<Document> end(Gap gap) {
        List<String> lines = new ArrayList<>();
        if (!gap.beside().isEmpty()) {
            lines.add(gap.beside());
        }
        lines.addAll(Remark.texts(gap.ahead()));
        int last = documents.size() - 1;
        if (last >= 0 && documents.get(last).end().isPresent()) {
            documents.set(last, documents.get(last).withEnd(lines));
        }
        return documents;
    }

    /** All documents, the last without blank lines at its end. */
    List<Document> endOfText(Gap gap) {
        if (end(gap).isEmpty()) {
            return onlyComments(gap);
        }
        int at = documents.size() - 1;
        Document last = documents.get(at);
        documents.set(
                at,
                last.end()
                        .map(lines -> last.withEnd(trimmed(lines)))
                        .orElseGet(() -> last.withFooter(trimmed(last.footer()))));
        return documents;
    }

    /** A text of comments alone is a document without content. */
    private List<Document> onlyComments(Gap gap) {
        List<String> lines = trimmed(Remark.texts(withoutBlanksAhead(gap.ahead())));
        return List.of(Document.of(nothing()).withHeader(lines));
    }

    private Node nothing() {
        return Scalar.ofNull().withDecor(Decor.at(Origin.of(source.file, 1, 1)));
    }

    private static List<Remark> withoutBlanksAhead(List<Remark> lines) {
        int blank = 0;
        while (blank < lines.size() && lines.get(blank).isBlank()) {
            blank++;
        }
        return new ArrayList<>(lines.subList(blank, lines.size()));
    }

    private static List<String> trimmed(List<String> lines) {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isEmpty()) {
            end--;
        }
        return List.copyOf(lines.subList(0, end));
    }
}
