/**
 * LangChain: stores that are pickles.
 * @module
 */
import type { SinkCase, SinkTable } from './sink.ts';
import { CWE_502, PICKLE_IS_CODE } from './texts.ts';

const LOAD_CASES: readonly SinkCase[] = [
  {
    when: { argument: { name: 'allow_dangerous_deserialization' }, equals: true },
    result: 'high',
  },
  {
    when: { argument: { name: 'allow_dangerous_deserialization' }, is: 'variable' },
    result: 'low',
    confidence: 'low',
  },
  { when: { all: [] }, result: 'safe' },
];

/** Sinks of langchain. */
export const langchain: SinkTable = {
  library: 'langchain',
  source:
    'langchain-community 0.4.2 vectorstores/faiss.py, annoy.py, scann.py, tiledb.py, retrievers/tfidf.py',
  rules: [
    {
      id: 'langchain-load',
      title: 'Unpickles a vector store',
      severity: 'high',
      message: '{sink} unpickles the document store: allow_dangerous_deserialization is True{from}',
      explanation: PICKLE_IS_CODE,
      advice: 'Rebuild the index from documents, or use a store with a server.',
      cwe: CWE_502,
      references: ['https://python.langchain.com/docs/security/'],
    },
  ],
  sinks: [
    {
      name: 'langchain_community.**.load_local',
      rule: 'langchain-load',
      path: { name: 'folder_path', at: 0 },
      useCase: 'cache',
      cases: LOAD_CASES,
    },
    {
      name: 'langchain_community.**.deserialize_from_bytes',
      rule: 'langchain-load',
      path: { name: 'folder_path', at: 0 },
      useCase: 'cache',
      cases: LOAD_CASES,
    },
    {
      name: 'langchain_community.**.load',
      rule: 'langchain-load',
      path: { name: 'folder_path', at: 0 },
      useCase: 'cache',
      cases: LOAD_CASES,
    },
    {
      name: 'langchain_community.**.from_model_id',
      rule: 'langchain-load',
      path: { name: 'folder_path', at: 0 },
      useCase: 'cache',
      cases: LOAD_CASES,
    },
    {
      name: 'langchain.**.load_local',
      rule: 'langchain-load',
      path: { name: 'folder_path', at: 0 },
      useCase: 'cache',
      cases: LOAD_CASES,
    },
    {
      name: 'langchain.**.deserialize_from_bytes',
      rule: 'langchain-load',
      path: { name: 'folder_path', at: 0 },
      useCase: 'cache',
      cases: LOAD_CASES,
    },
    {
      name: 'langchain.**.load',
      rule: 'langchain-load',
      path: { name: 'folder_path', at: 0 },
      useCase: 'cache',
      cases: LOAD_CASES,
    },
    {
      name: 'langchain.**.from_model_id',
      rule: 'langchain-load',
      path: { name: 'folder_path', at: 0 },
      useCase: 'cache',
      cases: LOAD_CASES,
    },
    {
      name: 'langchain_core.**.load_local',
      rule: 'langchain-load',
      path: { name: 'folder_path', at: 0 },
      useCase: 'cache',
      cases: LOAD_CASES,
    },
    {
      name: 'langchain_core.**.deserialize_from_bytes',
      rule: 'langchain-load',
      path: { name: 'folder_path', at: 0 },
      useCase: 'cache',
      cases: LOAD_CASES,
    },
    {
      name: 'langchain_core.**.load',
      rule: 'langchain-load',
      path: { name: 'folder_path', at: 0 },
      useCase: 'cache',
      cases: LOAD_CASES,
    },
    {
      name: 'langchain_core.**.from_model_id',
      rule: 'langchain-load',
      path: { name: 'folder_path', at: 0 },
      useCase: 'cache',
      cases: LOAD_CASES,
    },
  ],
};
