package dev.gatewright.yaml;

import java.util.List;
import java.util.Optional;

/**
 * What was found in a text: its documents, and what is wrong with it.
 *
 * @param documents the documents, in order; none when a problem is {@linkplain Problem.Code#isFatal() fatal}, one for a text
 *     of comments alone
 * @param problems the problems, in the order of their places
 */
public record Reading(List<Document> documents, List<Problem> problems) {

    /**
     * What was found in a text.
     *
     * @param documents the documents, copied
     * @param problems the problems, copied
     */
    public Reading {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    /**
     * The first document, which is the only one that GitHub reads.
     *
     * @return the document, empty when the text couldn't be read
     */
    public Optional<Document> document() {
        return documents.stream().findFirst();
    }

    /**
     * The tree of the first document.
     *
     * @return its root, a null scalar for a text without content, empty when the text couldn't be read
     */
    public Optional<Node> root() {
        return document().map(Document::root);
    }

    /**
     * Whether there is a tree.
     *
     * @return false when a problem is fatal
     */
    public boolean isReadable() {
        return problems.stream().noneMatch(problem -> problem.code().isFatal());
    }
}
