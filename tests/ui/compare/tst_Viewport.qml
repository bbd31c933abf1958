import QtQuick
import QtTest
import VidGo.Compare

TestCase {
    name: "Viewport"

    CompareViewport {
        id: view
        viewWidth: 400
        viewHeight: 300
        pixels: Qt.size(1600, 800)
    }

    function init() {
        view.viewWidth = 400
        view.fit()
    }

    function test_the_whole_picture_fits_and_is_centred() {
        compare(view.fitScale, 0.25)
        compare([view.frameX, view.frameY, view.frameWidth, view.frameHeight], [0, 50, 400, 200])
        compare(view.percent, 25)
    }

    function test_points_map_to_fractions_and_back() {
        compare(view.toPicture(0, 50), Qt.point(0, 0))
        compare(view.toPicture(400, 250), Qt.point(1, 1))
        compare(view.toPicture(100, 100), Qt.point(0.25, 0.25))
        view.zoomAt(123, 87, 3.7)
        const at = view.toPicture(200, 111)
        const back = view.fromPicture(at.x, at.y)
        fuzzyCompare(back.x, 200, 1e-6)
        fuzzyCompare(back.y, 111, 1e-6)
    }

    function test_zooming_keeps_the_point_under_the_pointer() {
        const before = view.toPicture(120, 140)
        view.zoomAt(120, 140, 4)
        const after = view.toPicture(120, 140)
        fuzzyCompare(after.x, before.x, 1e-6)
        fuzzyCompare(after.y, before.y, 1e-6)
    }

    function test_one_pixel_covers_at_most_eight() {
        view.zoomAt(200, 150, 1e9)
        compare(view.zoom, 32)
        compare(view.percent, 800)
        view.zoomAt(200, 150, 0)
        compare(view.zoom, 1)
    }

    function test_a_small_picture_can_be_shown_pixel_by_pixel() {
        view.pixels = Qt.size(100, 50)
        compare(view.minimumZoom, 0.25)
        view.zoomAt(200, 150, view.actualZoom)
        compare(view.percent, 100)
        compare([view.frameX, view.frameY, view.frameWidth, view.frameHeight], [150, 125, 100, 50])
        view.pixels = Qt.size(1600, 800)
        compare(view.minimumZoom, 1)
    }

    function test_the_result_decides_the_frame() {
        compare(view.framedBy(Qt.size(400, 300), Qt.size(200, 200)), Qt.size(400, 300))
        compare(view.framedBy(Qt.size(400, 300), Qt.size(800, 200)), Qt.size(800, 600))
        compare(view.framedBy(Qt.size(0, 0), Qt.size(8, 2)), Qt.size(8, 2))
    }

    function test_the_picture_cannot_be_pushed_out() {
        view.zoomAt(200, 150, 2)
        view.panBy(1e6, 1e6)
        compare(view.frameX, 0)
        view.panBy(-1e6, -1e6)
        fuzzyCompare(view.frameX + view.frameWidth, 400, 1e-6)
        view.fit()
        view.panBy(50, 50)
        compare([view.panX, view.panY], [0, 0])
    }

    function test_zoom_and_pan_survive_resizing() {
        view.zoomAt(200, 150, 4)
        view.panBy(-60, 0)
        const middle = view.toPicture(200, 150)
        view.viewWidth = 800
        fuzzyCompare(view.toPicture(400, 150).x, middle.x, 1e-6)
    }
}
