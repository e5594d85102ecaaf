package dev.gatewright.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Takes a pattern apart. */
final class PatternParser {

    private final String text;
    private final List<Element> elements = new ArrayList<>();
    private int at;
    private boolean quantifiable;

    private PatternParser(String text) {
        this.text = text;
    }

    static List<Element> parse(String text) {
        PatternParser parser = new PatternParser(text);
        while (parser.at < text.length()) {
            parser.next();
        }
        return List.copyOf(parser.elements);
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '*') {
            stars();
        } else if ((c == '?' || c == '+') && quantifiable) {
            quantify(c);
        } else if (c == '[' && text.indexOf(']', at) > 0) {
            bracket();
        } else if (c == '\\' && at + 1 < text.length()) {
            at++;
            literal();
        } else {
            literal();
        }
    }

    private void literal() {
        int character = text.codePointAt(at);
        at += Character.charCount(character);
        add(Element.one(other -> other == character), true);
    }

    private void stars() {
        int from = at;
        while (at < text.length() && text.charAt(at) == '*') {
            at++;
        }
        if (at - from == 1) {
            add(Element.any(character -> character != '/'), false);
        } else if (startsASegment(from) && at < text.length() && text.charAt(at) == '/') {
            folders();
        } else {
            add(Element.any(character -> true), false);
        }
    }

    private boolean startsASegment(int index) {
        return index == 0 || text.charAt(index - 1) == '/';
    }

    /** <code>**&#47;</code> at the start of a segment: any folders, or none. */
    private void folders() {
        add(Element.any(character -> true).skippable(2), false);
        at++;
        add(Element.one(character -> character == '/'), false);
    }

    private void quantify(char quantifier) {
        int last = elements.size() - 1;
        Element before = elements.get(last);
        elements.set(last, quantifier == '?' ? before.asOptional() : before.asRepeated());
        quantifiable = false;
        at++;
    }

    private void bracket() {
        int end = text.indexOf(']', at);
        String inside = text.substring(at + 1, end);
        at = end + 1;
        add(Element.one(characters(inside)), true);
    }

    private static IntPredicate characters(String inside) {
        IntPredicate characters = character -> false;
        for (int i = 0; i < inside.length(); i++) {
            char first = inside.charAt(i);
            boolean range = i + 2 < inside.length() && inside.charAt(i + 1) == '-';
            char last = range ? inside.charAt(i + 2) : first;
            characters = characters.or(character -> character >= first && character <= last);
            i += range ? 2 : 0;
        }
        return characters;
    }

    private void add(Element element, boolean canBeQuantified) {
        elements.add(element);
        quantifiable = canBeQuantified;
    }
}
