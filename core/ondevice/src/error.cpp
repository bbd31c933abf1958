#include "vidgo/ondevice/background_remover.h"

#include "vidgo/base/base_error.h"

namespace vidgo::ondevice {

ErrorText describe(OnDeviceError code)
{
    switch (code) {
    case OnDeviceError::None:
        break;
    case OnDeviceError::ModelMissing:
        //: {file} is the name of a file that was installed with the program.
        return {"ondevice.model_missing",
                VIDGO_TEXT("Error", "“{file}”, which belongs to the studio, is missing or damaged. "
                                    "Install VidGo Studio again; your pictures stay where they are.")};
    case OnDeviceError::ModelUnfit:
        //: {file} is the name of a machine-learning model the person chose. ONNX is a file format.
        return {"ondevice.model_unfit",
                VIDGO_TEXT("Error", "“{file}” can't be used for cutting out. Choose an ONNX model that takes "
                                    "a 1×3×1024×1024 picture and gives its 1024×1024 alpha.")};
    case OnDeviceError::NothingFound:
        //: Shown when a background was to be removed. "Strokes" are marks painted over the picture.
        return {"ondevice.nothing_found",
                VIDGO_TEXT("Error",
                           "Nothing stands out from the background. Paint over what should stay with "
                           "the Keep brush and try again.")};
    case OnDeviceError::UnknownStyle:
        //: {style} is the name of a style such as “Oil Painting”.
        return {"ondevice.unknown_style",
                VIDGO_TEXT("Error", "This computer can't make the style “{style}”. Choose a style that is "
                                    "marked as made on the device.")};
    case OnDeviceError::StyleNotForClips:
        //: {style} is the name of a style such as “Oil Painting”.
        return {"ondevice.style_not_for_clips",
                VIDGO_TEXT("Error",
                           "The style “{style}” flickers on clips and is made of pictures only. Choose "
                           "VHS, pixel art, cyberpunk, cel shading or retro 80s.")};
    case OnDeviceError::NoPerson:
        //: Shown when clothes were to be tried on and the picture shows nobody.
        return {"ondevice.no_person",
                VIDGO_TEXT("Error", "Nobody can be made out on this picture. Choose a photo of one person "
                                    "who stands facing the camera.")};
    case OnDeviceError::SeveralPeople:
        //: Shown when clothes were to be tried on and the picture shows more than one person.
        return {"ondevice.several_people",
                VIDGO_TEXT("Error", "There is more than one person on this picture. Crop it to the one who "
                                    "should wear the garment.")};
    case OnDeviceError::NotFrontal:
        //: Shown when clothes were to be tried on by somebody who is turned to the side or away, or leans.
        return {"ondevice.not_frontal",
                VIDGO_TEXT("Error", "The person is turned away or leaning. Choose a photo where they stand "
                                    "upright and face the camera.")};
    case OnDeviceError::NotStanding:
        //: Shown when clothes were to be tried on by somebody who sits or crouches.
        return {"ondevice.not_standing",
                VIDGO_TEXT("Error", "The person is sitting or crouching. Choose a photo where they stand.")};
    case OnDeviceError::ArmsInTheWay:
        //: Shown when clothes were to be tried on by somebody with crossed or raised arms.
        return {"ondevice.arms_in_the_way",
                VIDGO_TEXT("Error",
                           "An arm is raised or lies across the body. Choose a photo where both arms "
                           "hang down beside it.")};
    case OnDeviceError::PersonCutOff:
        //: Shown when clothes were to be tried on and the picture shows, say, only a face.
        return {"ondevice.person_cut_off",
                VIDGO_TEXT("Error", "Too little of the person is on this picture. Choose one that shows them "
                                    "from the head to below the hips, both arms included.")};
    case OnDeviceError::GarmentUnclear:
        //: Shown when the picture chosen as the garment to try on does not look like one.
        return {"ondevice.garment_unclear",
                VIDGO_TEXT("Error", "No top, jacket, dress or outfit can be made out on the picture of the "
                                    "garment. Choose one that shows it whole, from the front, on a plain "
                                    "background.")};
    }
    return describe(BaseError::Internal);
}

} // namespace vidgo::ondevice
