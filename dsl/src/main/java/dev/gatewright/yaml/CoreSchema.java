package dev.gatewright.yaml;

import java.math.BigInteger;
import java.util.OptionalDouble;

/**
 * What a plain scalar is read as under YAML 1.2's core schema (section 10.3.2 of the specification), which is how GitHub
 * reads workflows and actions.
 */
final class CoreSchema {

    private CoreSchema() {}

    static Scalar.Type typeOf(String text) {
        if (isNull(text)) {
            return Scalar.Type.NULL;
        }
        if (isTrue(text) || isFalse(text)) {
            return Scalar.Type.BOOLEAN;
        }
        if (isInteger(text)) {
            return Scalar.Type.INTEGER;
        }
        return isFloat(text) ? Scalar.Type.FLOAT : Scalar.Type.STRING;
    }

    static boolean isNull(String text) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> true;
            default -> false;
        };
    }

    static boolean isTrue(String text) {
        return switch (text) {
            case "true", "True", "TRUE" -> true;
            default -> false;
        };
    }

    static boolean isFalse(String text) {
        return switch (text) {
            case "false", "False", "FALSE" -> true;
            default -> false;
        };
    }

    static boolean isInteger(String text) {
        if (!startsLikeANumber(text)) {
            return false;
        }
        if (text.startsWith("0x")) {
            return text.length() > 2 && hexEnd(text) == text.length();
        }
        if (text.startsWith("0o")) {
            return text.length() > 2 && octalEnd(text) == text.length();
        }
        int from = afterSign(text);
        return digitsEnd(text, from) == text.length() && from < text.length();
    }

    /** Matches {@code [-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?}, infinities, and not-a-number. */
    static boolean isFloat(String text) {
        if (!startsLikeANumber(text)) {
            return false;
        }
        if (isInfinite(text) || isNotANumber(text)) {
            return true;
        }
        int from = afterSign(text);
        int at = digitsEnd(text, from);
        boolean digits = at > from;
        if (at < text.length() && text.charAt(at) == '.') {
            int end = digitsEnd(text, at + 1);
            digits |= end > at + 1;
            at = end;
        }
        return digits && (at == text.length() || isExponent(text, at));
    }

    static boolean isInfinite(String text) {
        return switch (text) {
            case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF" -> true;
            default -> false;
        };
    }

    static boolean isNotANumber(String text) {
        return switch (text) {
            case ".nan", ".NaN", ".NAN" -> true;
            default -> false;
        };
    }

    /** The value of a number as GitHub takes it, empty when the text is none. */
    static OptionalDouble number(String text) {
        if (isNotANumber(text)) {
            return OptionalDouble.of(Double.NaN);
        }
        if (isInfinite(text)) {
            return OptionalDouble.of(text.charAt(0) == '-' ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
        }
        if (isInteger(text) && text.startsWith("0x")) {
            return OptionalDouble.of(thirtyTwoBits(new BigInteger(text.substring(2), 16)));
        }
        if (isInteger(text) && text.startsWith("0o")) {
            return OptionalDouble.of(thirtyTwoBits(new BigInteger(text.substring(2), 8)));
        }
        return isInteger(text) || isFloat(text) ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }

    /** Whether a hexadecimal or octal number has more than the 32 bits that GitHub's reader takes. */
    static boolean isTooLarge(String text) {
        boolean hex = text.startsWith("0x");
        return (hex || text.startsWith("0o"))
                && isInteger(text)
                && new BigInteger(text.substring(2), hex ? 16 : 8).bitLength() > Integer.SIZE;
    }

    /** GitHub's reader takes hexadecimal and octal digits as the 32 bits of a signed integer. */
    private static double thirtyTwoBits(BigInteger bits) {
        return bits.bitLength() > Integer.SIZE ? bits.doubleValue() : bits.intValue();
    }

    private static boolean isExponent(String text, int at) {
        if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
            return false;
        }
        int from = at + 1;
        if (from < text.length() && isSign(text.charAt(from))) {
            from++;
        }
        return from < text.length() && digitsEnd(text, from) == text.length();
    }

    private static boolean startsLikeANumber(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        return isDigit(first) || isSign(first) || first == '.';
    }

    private static int afterSign(String text) {
        return isSign(text.charAt(0)) ? 1 : 0;
    }

    private static boolean isSign(char c) {
        return c == '-' || c == '+';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int digitsEnd(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int octalEnd(String text) {
        int at = 2;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '7') {
            at++;
        }
        return at;
    }

    private static int hexEnd(String text) {
        int at = 2;
        while (at < text.length() && text.charAt(at) < 0x80 && Character.digit(text.charAt(at), 16) >= 0) {
            at++;
        }
        return at;
    }
}
