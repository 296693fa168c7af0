/** Below, Germany would be smaller than a phone; above, the basemap has nothing more to show. */
export const FIRST_ZOOM = 5;
export const LAST_ZOOM = 10;
export const LAST_ZOOM_OF_TILES = 16;
