"use client";
import { createContext, useContext } from "react";

/** Where the files of the search are; `directory` is null when only the server can search. */
export type SearchFiles = { directory: string | null; places: readonly string[] };

const FilesContext = createContext<SearchFiles>({ directory: null, places: [] });
export const SearchFilesProvider = FilesContext.Provider;
export const useSearchFiles = () => useContext(FilesContext);

/** The search on the page around: what was asked, how many were found, how many the form as it is now would find. */
export type PresentSearch = { asked: string; found: number | null; wouldFind: number | null };

const SearchContext = createContext<PresentSearch>({ asked: "", found: null, wouldFind: null });
export const PresentSearchProvider = SearchContext.Provider;
export const usePresentSearch = () => useContext(SearchContext);
