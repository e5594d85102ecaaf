package dev.gatewright.finding;

/** The forms in which a report can be had. */
public enum Format {
    /** For people: the source line, a caret, the way out, and a count at the end. */
    TEXT {
        @Override
        public Rendering rendering(Sources sources, Palette palette, Tool tool) {
            return new TextRendering(sources, palette);
        }
    },
    /** For scripts: see {@link JsonRendering}. */
    JSON {
        @Override
        public Rendering rendering(Sources sources, Palette palette, Tool tool) {
            return new JsonRendering(sources);
        }
    },
    /** For code scanning: SARIF 2.1.0, see {@link SarifRendering}. */
    SARIF {
        @Override
        public Rendering rendering(Sources sources, Palette palette, Tool tool) {
            return new SarifRendering(sources, tool);
        }
    },
    /** For the log of a GitHub Actions job: annotations, see {@link AnnotationRendering}. */
    GITHUB {
        @Override
        public Rendering rendering(Sources sources, Palette palette, Tool tool) {
            return new AnnotationRendering(sources);
        }
    };

    /**
     * The rendering in this form.
     *
     * @param sources where the files are that findings speak of
     * @param palette the colours, which only people get to see
     * @param tool what SARIF says of Gatewright
     * @return the rendering
     */
    public abstract Rendering rendering(Sources sources, Palette palette, Tool tool);
}
