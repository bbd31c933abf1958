#include "vidgo/materials/materials_error.h"

namespace vidgo::materials {

ErrorText describe(MaterialsError code)
{
    switch (code) {
    case MaterialsError::PackInvalid:
        //: {file} is a file of the examples that come with the studio, {path} a place in its list of
        //: contents, {reason} a technical reason in English.
        return {"materials.pack_invalid",
                VIDGO_TEXT("Error", "“{file}” of the examples can't be used ({path}: {reason}). The other "
                                    "examples are fine. Install VidGo Studio again to repair it.")};
    case MaterialsError::MaterialMissing:
        //: An example was looked for that does not exist.
        return {"materials.material_missing",
                VIDGO_TEXT("Error", "This example does not exist any more. Choose another one.")};
    case MaterialsError::ItemMissing:
        //: A result in the person's library was looked for that does not exist.
        return {"materials.item_missing",
                VIDGO_TEXT("Error", "This result is not in the library any more. Refresh the list.")};
    case MaterialsError::RunMissing:
        //: A piece of work had been stopped or cleared away before its result was stored.
        return {
            "materials.run_missing",
            VIDGO_TEXT("Error", "This run had already ended, so its result was not kept. Start it again.")};
    case MaterialsError::FileMissing:
        //: {file} is the internal name of a file that the studio keeps.
        return {"materials.file_missing",
                VIDGO_TEXT("Error", "A stored file is gone ({file}). It may have been deleted from the data "
                                    "folder. Put it back from a backup.")};
    case MaterialsError::FileDamaged:
        //: {file} is the internal name of a file that the studio keeps.
        return {"materials.file_damaged",
                VIDGO_TEXT("Error", "A stored file was changed or is damaged ({file}). It was left as it is. "
                                    "Put it back from a backup.")};
    case MaterialsError::BoardMissing:
        //: A board is a collection of results that the person made.
        return {"materials.board_missing",
                VIDGO_TEXT("Error", "This board is not here any more. Its results are in the library.")};
    case MaterialsError::BoardNameTaken:
        //: {board} is the name of a collection of results that the person made.
        return {"materials.board_name_taken",
                VIDGO_TEXT("Error", "There is a board “{board}” already. Choose another name.")};
    case MaterialsError::BatchMissing:
        //: A batch (one tool run over many files) was looked for that does not exist.
        return {"materials.batch_missing",
                VIDGO_TEXT("Error", "This batch was removed. What it made is in the library.")};
    case MaterialsError::JobMissing:
        //: A job is a piece of work in the queue of this computer.
        return {"materials.job_missing",
                VIDGO_TEXT("Error", "This job was taken off the list. What it made is in the library.")};
    case MaterialsError::None:
    case MaterialsError::RowDamaged:
        break;
    }
    //: {reason} is a technical reason in English.
    return {"materials.row_damaged",
            VIDGO_TEXT("Error", "A stored entry can't be read: {reason}. The others are "
                                "fine. Send us the log.")};
}

} // namespace vidgo::materials
