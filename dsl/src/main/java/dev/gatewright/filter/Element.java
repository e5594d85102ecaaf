package dev.gatewright.filter;

import java.util.function.IntPredicate;

/**
 * One element of a pattern: which characters it takes, and how many of them.
 *
 * @param characters the code points that it takes
 * @param optional whether it may take none
 * @param repeats whether it may take more than one
 * @param skippable how many elements from this one on may be left out together; 0 for none
 */
record Element(IntPredicate characters, boolean optional, boolean repeats, int skippable) {

    static Element one(IntPredicate characters) {
        return new Element(characters, false, false, 0);
    }

    static Element any(IntPredicate characters) {
        return new Element(characters, true, true, 0);
    }

    Element asOptional() {
        return new Element(characters, true, repeats, skippable);
    }

    Element asRepeated() {
        return new Element(characters, optional, true, skippable);
    }

    Element skippable(int elements) {
        return new Element(characters, optional, repeats, elements);
    }
}
