package dev.gatewright.yaml;

import java.util.List;

/**
 * How a scalar was spelled in the text that it was read from. It counts only as long as the scalar still means what it
 * meant then.
 *
 * @param lines the source lines without indentation: with quotes and escapes for a quoted scalar, the content's lines for a
 *     block scalar
 * @param keep whether a block scalar asked to keep all its line breaks
 * @param text what the scalar meant
 */
record Written(List<String> lines, boolean keep, String text) {

    boolean stillMeans(Scalar scalar) {
        return text.equals(scalar.text());
    }
}
