import mapshaper from "mapshaper";
import { landOfAgs } from "@/lib/geo/lands";
import { readAdministrativeAreas } from "./inputs";
import { countyOf, MERGED_COUNTIES } from "./reforms";

export type Detail = {
  /** Bends shorter than this are straightened, metres. */
  tolerance: number;
  /** Steps across the map that coordinates are rounded to. */
  quantization: number;
};

/** For maps, and for finding the Kreis of a point (99.6 % right). */
export const FULL: Detail = { tolerance: 400, quantization: 40_000 };
/** For small maps of all Germany. */
export const MINI: Detail = { tolerance: 1800, quantization: 8000 };

/**
 * Today's Länder and Kreise as TopoJSON, and as GeoJSON what the basemap needs. Both levels come from one topology, so
 * that they share their lines after simplification (Visvalingam, weighted).
 */
export async function buildBoundaries({ tolerance, quantization }: Detail) {
  const topojson = `format=topojson quantization=${quantization}`;
  const geojson = "format=geojson precision=0.0001";
  const output = await mapshaper.applyCommands(
    [
      "-i counties.json snap name=kreise -clean",
      "-dissolve ags copy-fields=name,typ,land,lags",
      `-simplify visvalingam weighted interval=${tolerance} keep-shapes`,
      "-filter-slivers min-area=0.2km2",
      "-dissolve lags + name=laender copy-fields=land",
      "-join lands.json keys=lags,lags fields=name",
      "-rename-fields ags=lags",
      "-dissolve target=kreise + name=deutschland",
      "-filter-fields target=kreise ags,name,typ,land",
      "-innerlines target=laender + name=laender_linien",
      `-o laender.json target=laender ${topojson}`,
      `-o kreise.json target=kreise ${topojson}`,
      `-o lines.json target=laender_linien ${geojson}`,
      `-o germany.json target=deutschland ${geojson}`,
    ].join(" "),
    { "counties.json": JSON.stringify(countyFeatures()), "lands.json": JSON.stringify(landNames()) },
  );
  return {
    laender: String(output["laender.json"]),
    kreise: String(output["kreise.json"]),
    landLines: String(output["lines.json"]),
    germany: String(output["germany.json"]),
  };
}

function countyFeatures() {
  const features = readAdministrativeAreas("kreise").map(({ geometry, properties }) => {
    const ags = countyOf(properties.AGS);
    const merged = MERGED_COUNTIES.find((county) => county.ags === ags);
    return {
      type: "Feature",
      properties: {
        ags,
        name: merged?.name ?? properties.GEN,
        typ: merged?.kind ?? properties.BEZ,
        land: landOfAgs(ags)?.code,
        lags: ags.slice(0, 2),
      },
      geometry,
    };
  });
  return { type: "FeatureCollection", features };
}

const landNames = () =>
  readAdministrativeAreas("laender").map(({ properties }) => ({ lags: properties.AGS, name: properties.GEN }));
