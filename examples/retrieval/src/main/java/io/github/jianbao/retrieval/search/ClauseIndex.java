package io.github.jianbao.retrieval.search;

import io.github.jianbao.model.chunk.Chunk;
import io.github.jianbao.model.chunk.Chunker;
import io.github.jianbao.parser.ParseResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/** Issues to be asked: an index in memory of what each clause says. Not safe for several threads. */
public final class ClauseIndex implements AutoCloseable {

    /** Characters of the chunks that passages are parts of. */
    static final int CHUNK = 500;

    private static final String FIGURE = "figure";
    private static final float WEIGHT_OF_A_FIGURE = 3;

    private final Chunker chunker = Chunker.ofCharacters(CHUNK);
    private final Analyzer analyzer = Words.analyzer();
    private final Directory directory = new ByteBuffersDirectory();
    private final IndexWriter writer;

    /**
     * An empty index.
     *
     * @throws IOException never, in memory
     */
    public ClauseIndex() throws IOException {
        writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
    }

    /**
     * Takes an issue in.
     *
     * @param file what answers call it
     * @param result the issue
     * @throws IOException never, in memory
     */
    public void add(String file, ParseResult result) throws IOException {
        Places places = Places.of(result.issue());
        for (Chunk chunk : chunker.chunks(result.issue())) {
            for (Passage passage : Passage.of(chunk, places, result.source())) {
                writer.addDocument(document(file, chunk, passage));
            }
        }
    }

    /**
     * The clauses that say most of what a question asks for.
     *
     * @param question in anybody's words
     * @param most how many at most, 1 or more
     * @return the best first; none where no word of the question is found
     * @throws IOException never, in memory
     */
    public List<Answer> ask(String question, int most) throws IOException {
        Query query = query(question);
        List<Answer> answers = new ArrayList<>();
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
                answers.add(answer(searcher.storedFields().document(hit.doc)));
            }
        }
        return answers;
    }

    @Override
    public void close() throws IOException {
        writer.close();
        directory.close();
        analyzer.close();
    }

    private Query query(String question) {
        QueryBuilder words = new QueryBuilder(analyzer);
        BooleanQuery.Builder said = new BooleanQuery.Builder();
        for (String field : List.of(Words.PAIRS, Words.CHARACTERS)) {
            Query query = words.createBooleanQuery(field, question);
            if (query != null) {
                said.add(query, Occur.SHOULD);
            }
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(said.build(), Occur.MUST);
        if (Words.askForAFigure(question)) {
            Query figure = new ConstantScoreQuery(new TermQuery(new Term(FIGURE, FIGURE)));
            query.add(new BoostQuery(figure, WEIGHT_OF_A_FIGURE), Occur.SHOULD);
        }
        return query.build();
    }

    /** A clause is searched with the headings over it, which say what it speaks of. */
    private static Document document(String file, Chunk chunk, Passage passage) {
        Document document = new Document();
        String all = passage.place().above() + "\n" + passage.text();
        document.add(new TextField(Words.PAIRS, all, Field.Store.NO));
        document.add(new TextField(Words.CHARACTERS, all, Field.Store.NO));
        if (Words.giveAFigure(passage.text())) {
            document.add(new StringField(FIGURE, FIGURE, Field.Store.NO));
        }
        document.add(new StoredField("file", file));
        document.add(new StoredField("address", passage.place().address()));
        document.add(new StoredField("above", passage.place().above()));
        document.add(new StoredField("text", passage.text()));
        document.add(new StoredField("chunk", chunk.text()));
        if (chunk.origin().page() != null) {
            document.add(new StoredField("page", chunk.origin().page()));
        }
        return document;
    }

    private static Answer answer(Document document) {
        IndexableField page = document.getField("page");
        return new Answer(
                document.get("file"),
                document.get("address"),
                page == null ? null : page.numericValue().intValue(),
                document.get("above"),
                document.get("text"),
                document.get("chunk"));
    }
}
