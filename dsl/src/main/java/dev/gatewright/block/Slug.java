package dev.gatewright.block;

import java.text.Normalizer;
import java.util.Locale;

/** What a file or a folder is called after a name that people read. */
public final class Slug {

    private Slug() {}

    /**
     * A name's words in small letters of ASCII, which lose their accents, with {@code -} for all between them.
     *
     * @param name the name
     * @param others what may stand in it beside letters and digits
     * @return the words, empty when the name has none
     */
    public static String of(String name, String others) {
        StringBuilder words = new StringBuilder();
        boolean between = false;
        for (char letter : plain(name).toCharArray()) {
            boolean kept =
                    letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9' || others.indexOf(letter) >= 0;
            if (kept || !between) {
                words.append(kept ? letter : '-');
            }
            between = !kept;
        }
        return stripped(words.toString());
    }

    private static String stripped(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && words.charAt(from) == '-') {
            from++;
        }
        while (to > from && words.charAt(to - 1) == '-') {
            to--;
        }
        return words.substring(from, to);
    }

    /** The tables of accents are large, and few names need them. */
    private static String plain(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.chars().allMatch(letter -> letter < 0x80)
                ? small
                : Normalizer.normalize(name, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT);
    }
}
