package dev.gatewright.expression;

import java.util.Locale;

/** An enum constant that says itself what it is called in YAML, where {@code E2E_SLOW} as {@code e2e-slow} won't do. */
public interface Label {

    /**
     * What this is called in YAML.
     *
     * @return the label
     */
    String label();

    /**
     * What a value is called in YAML: a {@link Label} by its word, an enum constant in lower kebab case, anything else as
     * it prints.
     *
     * @param value the value
     * @return its label
     */
    static String of(Object value) {
        if (value instanceof Label label) {
            return label.label();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return value.toString();
    }
}
