/**
 * Law that changes (法规的修改): what a decision changes in other documents, what two versions of a document have different, and a
 * document with a decision worked in. The records follow this grammar name by name ({@code ?} at most one, {@code *} any number):
 *
 * <pre>
 * Decision         = title? adopted* date? inForce? amendment* finding*
 * Amendment        = target? operation instruction?
 * Operation        = Replace | Insert | Delete | ReplaceWords | DeleteWords | InsertWords | Renumber | Merge | Repeal | Rename | Commence
 * Place            = part step*
 * Quotation        = line* block*
 * Instruction      = clause? ordinal? span
 * Comparison       = before after row*
 * Row              = before:Provision* after:Provision* change* line:Pair*
 * Provision        = kind mark place? address? line* block*
 * Consolidation    = document text part* finding* reference*
 * </pre>
 *
 * <p>A {@link io.github.jianbao.model.amend.Place} names a provision by the numbers of the document before the change; what a
 * provision is called afterwards is its number. All values are immutable. Nothing here reads raw text: the package {@code
 * io.github.jianbao.parser.amend} reads decisions.
 */
@NullMarked
package io.github.jianbao.model.amend;

import org.jspecify.annotations.NullMarked;
