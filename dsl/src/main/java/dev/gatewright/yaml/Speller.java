package dev.gatewright.yaml;

import java.util.Optional;

/**
 * Decides how a scalar is written. A style that was asked for holds where it can; without one, text is plain unless
 * YAML 1.1 or 1.2 would read it as something else, and text of several lines is a literal block.
 */
enum Speller {
    /** Values in block collections. */
    VALUE(false),
    /** Keys in block mappings. */
    KEY(false),
    /** Everything between brackets. */
    FLOW(true);

    private final boolean inFlow;

    Speller(boolean inFlow) {
        this.inFlow = inFlow;
    }

    Spelling spell(Scalar scalar) {
        if (scalar.isNull()) {
            return nothing(scalar.text());
        }
        if (!scalar.isString()) {
            return Spelling.of(
                    Quoting.canBePlain(scalar.text(), inFlow) ? scalar.text() : Quoting.quote(scalar.text()));
        }
        Optional<Style> style = scalar.decor().style();
        return style.isPresent() ? inStyle(scalar, style.get()) : freely(scalar.text());
    }

    /** Nothing is written as nothing, where that can be seen. */
    private Spelling nothing(String text) {
        boolean visible = this == VALUE || !text.isEmpty();
        return Spelling.of(visible && CoreSchema.isNull(text) ? text : "null");
    }

    private Spelling inStyle(Scalar scalar, Style style) {
        return switch (style) {
            case PLAIN -> plain(scalar);
            case SINGLE_QUOTED, DOUBLE_QUOTED -> quoted(scalar, style);
            case LITERAL, FOLDED -> this == VALUE ? block(scalar, style) : quotedUnless(scalar.text());
            case BLOCK, FLOW -> freely(scalar.text());
        };
    }

    private Spelling freely(String text) {
        if (this == VALUE && text.indexOf('\n') >= 0 && BlockScalars.suits(text)) {
            return BlockScalars.literal(text, "").orElseThrow();
        }
        return quotedUnless(text);
    }

    private Spelling quotedUnless(String text) {
        return Spelling.of(isSafelyPlain(text) ? text : Quoting.quote(text));
    }

    /** What was written plain stays so, even where YAML 1.1 reads it as something else. */
    private Spelling plain(Scalar scalar) {
        Decor decor = scalar.decor();
        Written written = decor.layout().written();
        if (written != null && written.stillMeans(scalar) && Quoting.standsAnywhere(scalar.text())) {
            return Spelling.ofLines(written.lines());
        }
        if (scalar.text().isEmpty() && this == VALUE && decor.tag().isPresent()) {
            return Spelling.of("");
        }
        boolean meansText = decor.tag().isPresent() || CoreSchema.typeOf(scalar.text()) == Scalar.Type.STRING;
        return meansText && Quoting.canBePlain(scalar.text(), inFlow)
                ? Spelling.of(scalar.text())
                : freely(scalar.text());
    }

    private Spelling quoted(Scalar scalar, Style style) {
        Decor decor = scalar.decor();
        Written written = decor.layout().written();
        boolean known = written != null && written.stillMeans(scalar);
        if (known && (written.lines().size() > 1 || written.hasEscapes(style))) {
            return Spelling.ofLines(written.lines());
        }
        if (decor.tag().isEmpty() && isSafelyPlain(scalar.text())) {
            return Spelling.of(scalar.text());
        }
        if (known) {
            return Spelling.ofLines(written.lines());
        }
        return Spelling.of(
                style == Style.SINGLE_QUOTED ? Quoting.quote(scalar.text()) : Quoting.doubleQuote(scalar.text()));
    }

    private Spelling block(Scalar scalar, Style style) {
        Written written = scalar.decor().layout().written();
        boolean known = written != null && written.stillMeans(scalar);
        if (style == Style.FOLDED) {
            Optional<Spelling> folded = known ? BlockScalars.folded(written) : BlockScalars.folded(scalar.text());
            if (folded.isPresent()) {
                return folded.get();
            }
        }
        return BlockScalars.literal(scalar.text(), known ? written.chomping() : "-")
                .orElseGet(() -> quotedUnless(scalar.text()));
    }

    private boolean isSafelyPlain(String text) {
        return Quoting.canBePlain(text, inFlow)
                && CoreSchema.typeOf(text) == Scalar.Type.STRING
                && (!OldSchema.misreads(text) || (this == KEY && text.equals("on")));
    }
}
