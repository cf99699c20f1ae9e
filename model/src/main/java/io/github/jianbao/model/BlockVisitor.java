package io.github.jianbao.model;

/**
 * Goes through blocks: {@link Blocks#walk(java.util.List, BlockVisitor)}. Both methods do nothing unless they are overridden.
 *
 * <pre>{@code
 * Blocks.walk(issue.articles().get(0).body(), new BlockVisitor() {
 *     @Override
 *     public Next enter(Block block, int depth) {
 *         System.out.println("  ".repeat(depth) + block.getClass().getSimpleName());
 *         return block instanceof Table ? Next.STOP : Next.INSIDE;
 *     }
 * });
 * }</pre>
 *
 * @since 0.2.0
 */
public interface BlockVisitor {

    /** Where to go from a block. */
    enum Next {
        /** To what it holds, then to the block after it. */
        INSIDE,
        /** To the block after it. */
        PAST,
        /** Nowhere: the walk ends, and no open block is left. */
        STOP
    }

    /**
     * Called in front of what a block holds.
     *
     * @param block the block
     * @param depth 1 for those that the walk started with
     * @return where to go from here
     */
    default Next enter(Block block, int depth) {
        return Next.INSIDE;
    }

    /**
     * Called behind what a block holds, or right after {@link #enter} where nothing is inside.
     *
     * @param block the block
     * @param depth as in {@link #enter}
     */
    default void leave(Block block, int depth) {}
}
