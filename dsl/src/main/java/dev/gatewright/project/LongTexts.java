package dev.gatewright.project;

import dev.gatewright.yaml.Document;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts of several lines in a file, within which no comment can stand: what is said about their first line is about all. */
final class LongTexts {

    private final Map<Integer, Integer> lastByFirst = new HashMap<>();

    private LongTexts() {}

    static LongTexts of(List<Document> documents) {
        LongTexts texts = new LongTexts();
        documents.forEach(document ->
                texts.collect(document.root(), document.root().origin().line()));
        return texts;
    }

    /** The last line of the text that begins in a line, or whose key does; the line itself where none goes on. */
    int lastFrom(int line) {
        return lastByFirst.getOrDefault(line, line);
    }

    private void collect(Node node, int first) {
        if (node instanceof Mapping mapping) {
            for (Mapping.Entry entry : mapping.entries()) {
                int line = entry.key().origin().line();
                collect(entry.key(), line);
                collect(entry.value(), line);
            }
        } else if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> collect(item, item.origin().line()));
        } else if (node instanceof Scalar scalar && scalar.lastLine() > first) {
            lastByFirst.merge(first, scalar.lastLine(), Math::max);
        }
    }
}
