/**
 * What a Chinese policy bulletin is. The records follow this grammar name by name ({@code ?} at most one, {@code *} any number):
 *
 * <pre>
 * Issue            = masthead? contents? section* colophon:Note* furniture* pageValue*
 * Masthead         = name? publisher* designation? date? other*
 * Designation      = year? number? lastNumber? totalNumber?
 * Contents         = heading? entry*
 * ContentsEntry    = kind title page? target? match?
 * Section          = heading? article*
 * Document         = Article | Attachment
 * Article          = id title? subtitle? lead? author* source? documentNumber? date* page?
 *                    addressee* block* attachmentList* signature* attachment* note* relation* validity?
 *                    DocumentKind? Issuer*
 * Attachment       = id label? title? subtitle? author* source? documentNumber? date* addressee* block* attachmentList* signature* attachment* note*
 *                    validity? DocumentKind? Issuer*
 * Block            = Paragraph | Clause | Heading | Speech | Table | Unread
 * Paragraph        = text
 * Clause           = marker heading? block*
 * Heading          = label? text
 * Speech           = speaker role block*
 * Table            = row*          Row = cell*
 * Unread           = text
 * Text             = value segment* mention*
 * Mention          = DocumentReference | CitedNumber | Abbreviation | ProvisionReference | DateMention
 *                    | ResponsibleBodies | TargetQuantity | Point | Duration | Obligation | Sanction | Definition
 * ResponsibleBodies = ResponsibleBody*
 * ProvisionReference = document? step* through:step* target?
 * Duration         = amount unit side from?
 * Obligation       = modality subject? act condition?
 * Sanction         = violated:ProvisionReference* condition? authority? measure* Fine*
 * Fine             = low? high? unit
 * Definition       = term meaning
 * Relation         = kind title target?
 * Validity         = adopted? inForceFrom? inForceUntil? Repealed*
 * Repealed         = title? number?
 * DocumentKind     = type name evidence
 * Issuer           = name evidence
 * </pre>
 *
 * <p>All records are immutable, copy their lists and hold no parents. Spans are half-open UTF-16 offsets into the decoded
 * source text ({@link io.github.jianbao.core.SourceText}); offsets of mentions are into the reading text that holds them.
 * A component that may be missing is {@code @Nullable}. Names follow GB/T 9704-2012 (党政机关公文格式) and GB/T 33480-2016
 * (党政机关电子公文元数据规范).
 */
@NullMarked
package io.github.jianbao.model;

import org.jspecify.annotations.NullMarked;
